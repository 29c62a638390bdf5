using System.Buffers;
using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>Adds words and decides what stays at their end: a full stop, a unit, a currency sign, the hyphen of a broken word.</summary>
internal sealed class WordEnding(string text, ImmutableArray<Token>.Builder tokens)
{
    private static readonly SearchValues<char> _vowels = SearchValues.Create("aeiouAEIOU");

    private readonly FullStops _stops = new(text, tokens);

    /// <summary>Adds a word from inside a run.</summary>
    public void Add(int start, int to)
    {
        var word = text.AsSpan(start, to - start);
        var (first, second) = Contractions.Cut(word);
        if (first == 0 && to > start && char.IsDigit(word[0]))
        {
            first = Units.StartIn(word, FollowsCurrency());
        }

        AddToken(start, start + first);
        AddToken(start + first, start + Math.Max(first, second));
        AddToken(start + Math.Max(first, second), to);
    }

    /// <summary>Adds the last word of a run with what stays at its end, and returns where it ends.</summary>
    public int AddLast(int start, int to, int end)
    {
        to += to < end && StaysAt(start, to, end) ? 1 : 0;
        Add(start, to);
        return to;
    }

    private bool StaysAt(int start, int to, int end) => text[to] switch
    {
        '.' => _stops.StaysAt(start, to, end),
        '$' => IsCountry(text.AsSpan(start, to - start)),
        '-' => IsFragment(start, to, end),
        _ => false,
    };

    /// <summary>Whether it is the country of a currency: <c>US$</c>, <c>A$</c>.</summary>
    private static bool IsCountry(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= 3 && word.IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>Whether it is a word broken off, such as <c>th-</c>, which transcripts have.</summary>
    private bool IsFragment(int start, int to, int end)
    {
        var word = text.AsSpan(start, to - start);
        var standsAlone = (start == 0 || char.IsWhiteSpace(text[start - 1])) && to + 1 < end && (char.IsWhiteSpace(text[to + 1]) || text[to + 1] == ',');
        return standsAlone && word.Length <= 3 && Characters.AreLetters(word) && (word.Length == 1 || !word.ContainsAny(_vowels));
    }

    private bool FollowsCurrency() =>
        tokens.Count > 0 && text[tokens[^1].Span.End - 1] is '$' or '£' or '€' or '¥' or '₹' or '₺';

    private void AddToken(int start, int to)
    {
        if (to > start)
        {
            tokens.Add(new Token(TextSpan.Between(start, to)));
        }
    }
}
