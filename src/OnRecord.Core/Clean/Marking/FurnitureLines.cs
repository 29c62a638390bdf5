using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace OnRecord.Clean.Marking;

/// <summary>Lines that belong to the page: buttons, advertisements, prompts to read, share or subscribe, copyright, notes of the desk.</summary>
internal static class FurnitureLines
{
    private const int LongestLine = 60;
    private const int LongestBeginning = 260;

    private static readonly FrozenDictionary<string, string> _lines = WordList.Pairs("Clean", "furniture-lines.txt")
        .ToFrozenDictionary(pair => LineFolding.Fold(pair.Value), pair => pair.Key, StringComparer.Ordinal);

    private static readonly ImmutableArray<(string Rule, Regex Beginning)> _beginnings =
    [
        .. WordList.Pairs("Clean", "furniture-beginnings.txt")
            .GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)
            .Select(group => (group.Key, Pattern(group))),
    ];

    public static void Mark(Sheet sheet)
    {
        foreach (var paragraph in sheet.Paragraphs)
        {
            if (paragraph.IsOpen && RuleFor(paragraph.Head) is { } rule)
            {
                paragraph.Mark(BlockKind.Furniture, rule);
            }
        }
    }

    /// <summary>The rule that takes a line for one of the page; null when none does.</summary>
    /// <param name="words">The line.</param>
    /// <param name="folded">The same, folded; null when it was not needed yet.</param>
    public static string? RuleFor(ReadOnlySpan<char> words, string? folded = null)
    {
        if (words.Length > LongestBeginning)
        {
            return null;
        }

        if (words.Length <= LongestLine && _lines.TryGetValue(folded ?? LineFolding.Fold(words.ToString()), out var rule))
        {
            return rule;
        }

        foreach (var (name, beginning) in _beginnings)
        {
            if (beginning.IsMatch(words))
            {
                return name;
            }
        }

        return IsRuler(words.ToString()) ? "ruler" : null;
    }

    private static bool IsRuler(string line) => !line.Any(char.IsLetterOrDigit) && line.All(sign => !char.IsSurrogate(sign)) && line.All(sign => sign is not ('"' or '“' or '”' or '?' or '!'));

    // In the list * stands for any characters.
    private static Regex Pattern(IEnumerable<string> beginnings) =>
        new(
            $@"^[^\p{{L}}\p{{N}}(©“""']*(?:{string.Join('|', beginnings.Select(beginning => Regex.Escape(beginning).Replace(@"\*", ".*", StringComparison.Ordinal)))})(?:$|[^\p{{L}}\p{{N}}])",
            RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline);
}
