using System.Collections.Frozen;

namespace OnRecord.Ingest.Exports;

/// <summary>Knows the labels and single words that exports have, in the languages of their user interfaces.</summary>
internal static class ExportLabels
{
    private const string NoField = "!";
    private const string Weak = "-";

    private static readonly FrozenDictionary<string, string> _labels = WordList.Lines("Ingest", "export-labels.txt")
        .Select(line => line.Split(' ', 2))
        .DistinctBy(parts => parts[1], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(parts => parts[1], parts => parts[0], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> _head = new[] { "byline", "section", "words", "dateline", "highlight", "series" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FrozenSet<string>> _words = WordList.Parts("Ingest", "export-words.txt");

    /// <summary>Whether the value of a label becomes a field.</summary>
    public static bool IsField(string name) => name is not (NoField or Weak);

    /// <summary>Whether a label may also be the beginning of a paragraph.</summary>
    public static bool IsWeak(string name) => name == Weak;

    /// <summary>Whether a field stands before the text of an article.</summary>
    public static bool IsHead(string name) => _head.Contains(name);

    /// <summary>The field that a line labels, with what stands after the label; null for any other line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isLoud">Whether labels are in capitals, as in the older layouts: there, words with a colon may begin a paragraph.</param>
    public static (string Name, TextSpan Value)? Of(ExportLine line, bool isLoud)
    {
        var colon = line.Words.IndexOf(':', StringComparison.Ordinal);
        if (colon is <= 0 or > 30)
        {
            return null;
        }

        var label = line.Words[..colon].Trim();
        return _labels.GetValueOrDefault(label) is { } name && (!isLoud || !label.Any(char.IsLower)) && (name != "loaded" || ExportDate.IsIn(line.Words[(colon + 1)..].Trim()))
            ? (name, TextSpan.Between(line.Span.Start + colon + 1, line.Span.End))
            : null;
    }

    /// <summary>Whether a line is one of the words that stand alone.</summary>
    public static bool Is(string kind, ExportLine line) =>
        line.Words.Length is > 2 and < 40 && _words[kind].Contains(line.Words.TrimEnd(':').Replace(' ', '_').ToLowerInvariant());
}
