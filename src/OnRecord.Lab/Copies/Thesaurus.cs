using System.Collections.Frozen;
using System.Text;

namespace OnRecord.Lab.Copies;

/// <summary>Rewrites articles word by word, as programs do that sell copies for new: other words of like meaning, names spelt out, the dateline off, an end cut.</summary>
public static class Thesaurus
{
    private static readonly FrozenDictionary<string, string> _words = Read();

    private static readonly string[] _others = [.. _words.Where(pair => char.IsAsciiLetterLower(pair.Key[0])).Select(pair => pair.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static readonly FrozenSet<string> _kept = FunctionWords();

    /// <summary>The text rewritten, the same for the same text every time.</summary>
    /// <param name="text">The article.</param>
    /// <param name="unknown">Of the words that are in no list, how many in a hundred are replaced too, as a larger thesaurus would.</param>
    public static string Rewritten(string text, int unknown)
    {
        var written = new StringBuilder(text.Length * 2);
        for (var at = 0; at < text.Length;)
        {
            var end = WordEnd(text, at);
            if (end == at)
            {
                written.Append(text[at++]);
                continue;
            }

            written.Append(Replaced(text[at..end], at, unknown));
            at = end;
        }

        return written.ToString();
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] == '.' && at > 0 && at + 1 < text.Length && char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static string Replaced(string word, int place, int unknown)
    {
        if (_words.TryGetValue(word, out var other))
        {
            return other;
        }

        var small = word.ToLowerInvariant();
        if (char.IsUpper(word[0]) && _words.TryGetValue(small, out other) && char.IsAsciiLetterLower(other[0]))
        {
            return char.ToUpperInvariant(other[0]) + other[1..];
        }

        var chance = Chance(small);
        return word == small && word.Length > 3 && char.IsAsciiLetterLower(word[0]) && !_kept.Contains(word) && chance % 100 < (uint)unknown
            ? _others[(int)(((chance / 100) + (uint)(place / 4000)) % (uint)_others.Length)]
            : word;
    }

    private static uint Chance(string word)
    {
        var hash = 2166136261;
        foreach (var sign in word)
        {
            hash = (hash ^ sign) * 16777619;
        }

        return hash ^ (hash >> 15);
    }

    private static FrozenDictionary<string, string> Read() =>
        Entries("thesaurus.txt").Select(line => line.Split(" = ")).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static FrozenSet<string> FunctionWords() => Entries("kept-words.txt").ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> Entries(string file)
    {
        using var stream = typeof(Thesaurus).Assembly.GetManifestResourceStream("OnRecord.Lab.Copies.Data." + file)
            ?? throw new InvalidOperationException($"{file} is not built in.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
