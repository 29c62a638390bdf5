using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Clean.Marking;

namespace OnRecord.Clean;

/// <summary>
/// Tells the language of a text by its script and its most frequent words, and checks what the source states against it.
/// For whole articles that is enough; a text of a few words is left open.
/// </summary>
internal static class LanguageGuess
{
    private const int Sample = 12_000;
    private const int FewestWords = 8;
    private const int FewestForVeto = 25;
    private const double SmallestShare = 0.10;
    private const double Ahead = 1.25;
    private const double Veto = 2.5;

    private static readonly ImmutableArray<(string Code, FrozenSet<string> Words)> _profiles =
        [.. WordList.Pairs("Clean", "stop-words.txt").Select(pair => (pair.Key, pair.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase)))];

    private static readonly FrozenDictionary<string, string> _names =
        WordList.Pairs("Clean", "language-names.txt").SelectMany(pair => pair.Value.Split(' '), (pair, name) => (name, pair.Key)).ToFrozenDictionary(entry => entry.name, entry => entry.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The language with the rule that gave it; null when the text is too short and nothing states it.</summary>
    public static Stated<string>? Of(Stated<string>? field, Sheet sheet)
    {
        var words = Words(sheet);
        var stated = field is null ? null : Code(field.Value);
        var (code, share) = Best(words);
        if (stated is null || field is null)
        {
            return code is null ? null : new Stated<string>(code, "text");
        }

        var agreeing = words.Count == 0 ? 0 : Share(words, stated);
        return code is not null && code != stated && words.Count >= FewestForVeto && share > agreeing * Veto
            ? new Stated<string>(code, $"text, against {field.Rule}")
            : new Stated<string>(stated, field.Rule);
    }

    private static (string? Code, double Share) Best(List<string> words)
    {
        if (ScriptGuess.Of(words) is { } script)
        {
            return (script, 1);
        }

        if (words.Count < FewestWords)
        {
            return (null, 0);
        }

        var shares = _profiles.Select(profile => (profile.Code, Share: Share(words, profile.Code))).OrderByDescending(entry => entry.Share).Take(2).ToList();
        return shares[0].Share >= SmallestShare && shares[0].Share >= shares[1].Share * Ahead ? (shares[0].Code, shares[0].Share) : (null, 0);
    }

    private static double Share(List<string> words, string code)
    {
        var profile = _profiles.FirstOrDefault(entry => entry.Code == code).Words;
        return profile is null ? 0 : (double)words.Count(profile.Contains) / words.Count;
    }

    // Headlines and buttons say less about the language than the body does; they count only where there is no body.
    private static List<string> Words(Sheet sheet)
    {
        var words = new List<string>();
        var left = Sample;
        var open = sheet.Paragraphs.Where(paragraph => paragraph.Kind is null);
        foreach (var span in (open.Any() ? open : sheet.Paragraphs).Select(paragraph => paragraph.Rest))
        {
            AddWords(sheet.Text.AsSpan(span.Start, Math.Min(span.Length, left)), words);
            left -= Math.Min(span.Length, left);
            if (left == 0)
            {
                break;
            }
        }

        return words;
    }

    private static void AddWords(ReadOnlySpan<char> text, List<string> words)
    {
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && (char.IsLetter(text[at]) || char.IsSurrogate(text[at]) || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark))
            {
                start = start < 0 ? at : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..at].ToString());
                start = -1;
            }
        }
    }

    private static string? Code(string stated)
    {
        var name = stated.Trim().Split('-', '_', ',', ';')[0].Trim();
        return _names.TryGetValue(name, out var code) ? code
            : name.Length == 2 && name.All(char.IsAsciiLetter) ? string.Concat(name.Select(char.ToLowerInvariant)) : null;
    }
}
