using System.Text;
using System.Text.RegularExpressions;

namespace OnRecord.Ingest.Mail;

/// <summary>The headers of a message or of a part of one.</summary>
internal sealed partial class MailHeaders
{
    private const int Most = 1000;

    private readonly Dictionary<string, StringBuilder> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the headers at the beginning of a stretch; they end at an empty line, or at one that is no header.</summary>
    public MailHeaders(string octets, TextSpan span)
    {
        var at = span.Start;
        string? last = null;
        for (var count = 0; at < span.End && count < Most; count++)
        {
            var end = octets.IndexOf('\n', at, span.End - at);
            end = end < 0 ? span.End : end + 1;
            var line = octets[at..end].TrimEnd('\r', '\n');
            if (line.Length == 0)
            {
                at = end;
                break;
            }

            if (last is not null && line[0] is ' ' or '\t')
            {
                _values[last].Append(' ').Append(line.AsSpan().Trim());
            }
            else if (Header().Match(line) is { Success: true } match)
            {
                last = match.Groups["name"].Value;
                last = _values.TryAdd(last, new StringBuilder(line[match.Length..].Trim())) ? last : null;
            }
            else if (!(count == 0 && line.StartsWith("From ", StringComparison.Ordinal)) && last is not null)
            {
                break;
            }

            at = end;
        }

        End = at;
    }

    /// <summary>Where what follows the headers begins.</summary>
    public int End { get; }

    /// <summary>How many there are.</summary>
    public int Count => _values.Count;

    /// <summary>Whether there is a header of this name.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>What a header says, with its encoded words read; null without it.</summary>
    public string? this[string name] => _values.TryGetValue(name, out var value) ? EncodedWords.Read(value.ToString()) : null;

    /// <summary>A header's first word, such as the type of the content, in small letters; null without it.</summary>
    public string? Word(string name) => _values.GetValueOrDefault(name)?.ToString().Split(';', 2)[0].Trim().ToLowerInvariant() is { Length: > 0 } word ? word : null;

    /// <summary>A parameter of a header, such as the boundary of the content's type; null without it.</summary>
    public string? Parameter(string name, string parameter)
    {
        foreach (Match match in Parameters().Matches(_values.GetValueOrDefault(name)?.ToString() ?? ""))
        {
            if (match.Groups["name"].Value.Equals(parameter, StringComparison.OrdinalIgnoreCase))
            {
                var value = match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["plain"].Value;
                return match.Groups["coded"].Success ? Uri.UnescapeDataString(value[(value.LastIndexOf('\'') + 1)..]) : value;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?<name>[!-9;-~]{1,80})[ \t]*:", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Header();

    [GeneratedRegex("""; *(?<name>[\w-]+)(\*0)?(?<coded>\*)? *= *("(?<quoted>[^"]*)"|(?<plain>[^\s;"]+))""", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Parameters();
}
