using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>
/// The lines <c>name: value</c> between two lines <c>---</c> at the top of a Markdown file. Of YAML it knows plain and quoted
/// values and lists; anything deeper is kept as it is written.
/// </summary>
/// <param name="Fields">Names and values, in order.</param>
/// <param name="Length">How many characters it takes, with the line after it.</param>
internal sealed record FrontMatter(ImmutableArray<(string Name, string Value)> Fields, int Length)
{
    private const string Fence = "---";

    // Far beyond any real one; keeps the time for a file that only begins like one small.
    private const int Reach = 1 << 16;

    /// <summary>The front matter of a text with line feeds; null when it has none.</summary>
    public static FrontMatter? Of(string text)
    {
        if (!text.StartsWith(Fence, StringComparison.Ordinal) || LineAt(text, 0).Trim() is not Fence)
        {
            return null;
        }

        var fields = ImmutableArray.CreateBuilder<(string Name, string Value)>();
        for (var at = text.IndexOf('\n', 0) + 1; at > 0 && at < Math.Min(Reach, text.Length); at = text.IndexOf('\n', at) + 1)
        {
            var line = LineAt(text, at);
            if (line.TrimEnd() is Fence or "...")
            {
                return fields.Count == 0 ? null : new(Unquoted(fields), Math.Min(text.Length, at + line.Length + 1));
            }

            if (!Add(fields, line))
            {
                return null;
            }
        }

        return null;
    }

    private static string LineAt(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return text[start..(end < 0 ? text.Length : end)];
    }

    // False when the line has no place in front matter: then the fence was a rule across the page.
    private static bool Add(ImmutableArray<(string Name, string Value)>.Builder fields, string line)
    {
        if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
        {
            return true;
        }

        if (fields.Count > 0 && (char.IsWhiteSpace(line[0]) || line.StartsWith("- ", StringComparison.Ordinal)))
        {
            fields[^1] = (fields[^1].Name, Joined(fields[^1].Value, line.Trim()));
            return true;
        }

        var colon = line.AsSpan().IndexOf(':');
        if (colon <= 0 || !line[..colon].All(sign => char.IsLetterOrDigit(sign) || sign is '_' or '-' or ' ' or '.'))
        {
            return false;
        }

        fields.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
        return true;
    }

    private static string Joined(string before, string line)
    {
        var isItem = line.StartsWith("- ", StringComparison.Ordinal);
        var item = isItem ? Plain(line[2..].Trim()) : line;
        return before.Length == 0 || before is "|" or ">" or "|-" or ">-" ? item : before + (isItem ? ", " : " ") + item;
    }

    private static ImmutableArray<(string Name, string Value)> Unquoted(IEnumerable<(string Name, string Value)> fields) =>
        [.. fields.Select(field => (field.Name, Plain(field.Value)))];

    private static string Plain(string value)
    {
        if (value is ['[', .., ']'])
        {
            return string.Join(", ", value[1..^1].Split(',').Select(item => WithoutMarks(item.Trim())));
        }

        return WithoutMarks(value);
    }

    private static string WithoutMarks(string value) =>
        value switch
        {
            ['"', .., '"'] => value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal),
            ['\'', .., '\''] => value[1..^1].Replace("''", "'", StringComparison.Ordinal),
            _ => value,
        };
}
