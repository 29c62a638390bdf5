using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace OnRecord.Ingest;

/// <summary>
/// Tells the encoding of bytes that are no UTF-8 by reading them in each that is known: the right one gives the letters of a
/// language, the frequent ones often, and no capitals inside words.
/// </summary>
internal static class EncodingGuess
{
    private const int Reach = 1 << 12;
    private const double Margin = .06;
    private const double Least = .3;

    private static readonly FrozenDictionary<string, FrozenDictionary<char, double>> _letters =
        WordList.Pairs("Ingest", "letter-frequencies.txt").ToFrozenDictionary(pair => pair.Key, pair => Weights(pair.Value), StringComparer.Ordinal);

    private static readonly ImmutableArray<(string Encoding, ImmutableArray<FrozenDictionary<char, double>> Languages)> _pages =
        [.. WordList.Pairs("Ingest", "letter-encodings.txt").Select(pair => (pair.Key, pair.Value.Split(' ').Select(name => _letters[name]).ToImmutableArray()))];

    private static readonly ImmutableArray<(string Encoding, FrozenSet<char> Signs)> _wide =
        [.. WordList.Pairs("Ingest", "sign-encodings.txt").Select(pair => (pair.Key, pair.Value.ToFrozenSet()))];

    /// <summary>The web name of the encoding; windows-1252 where nothing else fits clearly better.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var from = Math.Max(0, bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) - 64);
        var sample = bytes.Slice(from, Math.Min(Reach, bytes.Length - from));
        var (best, most) = (Encodings.Western, Math.Max(Least, Latin(sample)) + Margin);
        foreach (var (encoding, signs) in _wide)
        {
            (best, most) = Wide(sample, encoding, signs) is var score && score > most ? (encoding, score) : (best, most);
        }

        foreach (var (encoding, languages) in _pages.AsSpan()[1..])
        {
            (best, most) = Page(sample, encoding, languages) is var score && score > most ? (encoding, score) : (best, most);
        }

        return Encodings.Named(best, DecoderFallback.ReplacementFallback).WebName;
    }

    private static double Latin(ReadOnlySpan<byte> sample) => Page(sample, _pages[0].Encoding, _pages[0].Languages);

    private static double Page(ReadOnlySpan<byte> sample, string encoding, ImmutableArray<FrozenDictionary<char, double>> languages)
    {
        var text = Encodings.Named(encoding, DecoderFallback.ReplacementFallback).GetString(sample);
        return languages.Max(language => Page(text, language));
    }

    private static double Page(string text, FrozenDictionary<char, double> letters)
    {
        var (sum, count) = (0.0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] < 0x80)
            {
                continue;
            }

            count++;
            var isInside = at > 0 && ((char.IsLower(text[at - 1]) && char.IsUpper(text[at])) || (text[at] > '\u0250' && IsAmongAscii(text, at)));
            sum += letters.TryGetValue(char.ToLowerInvariant(text[at]), out var weight) || letters.TryGetValue(text[at], out weight) ? isInside ? -.6 : weight
                : IsUsual(text[at]) ? .3
                : -1;
        }

        return count == 0 ? 0 : sum / count;
    }

    private static double Wide(ReadOnlySpan<byte> sample, string encoding, FrozenSet<char> signs)
    {
        var fallback = new CountingFallback();
        var text = Encodings.Named(encoding, fallback).GetString(sample);
        var (common, count, bad) = (0, 0, fallback.Count);
        foreach (var sign in text)
        {
            count += sign >= 0x80 ? 1 : 0;
            common += signs.Contains(sign) ? 1 : 0;
            bad += sign is >= '\uE000' and <= '\uF8FF' ? 1 : 0;
        }

        // A sign that the sample cuts in two is bad as well, and is met twice. Few signs prove nothing.
        return count < 4 || bad > 2 + (count / 100) ? 0 : Math.Min(1.3, 3.5 * common / count);
    }

    // Letters of other scripts do not stand in words of Latin letters.
    private static bool IsAmongAscii(string text, int at) =>
        text[at] is not (>= '\u1E00' and <= '\u1EFF') && (char.IsAsciiLetter(text[at - 1]) || (at + 1 < text.Length && char.IsAsciiLetter(text[at + 1])));

    // Signs of printing that every language has.
    private static bool IsUsual(char sign) => "«»“”„‘’‚–—…•·°§€£©®№\u00A0\u00AD،؛؟".Contains(sign, StringComparison.Ordinal);

    // Where a script has all its letters in the list, the frequent ones tell more; a few beyond ASCII tell alike.
    private static FrozenDictionary<char, double> Weights(string letters) =>
        letters.Select((letter, rank) => (letter, Weight: letters[0] < 0x250 || letters.Length > 60 ? 1.0 : 1.45 * (1 - ((double)rank / letters.Length))))
            .DistinctBy(pair => pair.letter)
            .ToFrozenDictionary(pair => pair.letter, pair => pair.Weight);
}
