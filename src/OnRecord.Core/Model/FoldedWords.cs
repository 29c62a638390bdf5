using System.Globalization;
using System.Text;

namespace OnRecord;

/// <summary>Reads the words of a folded text, one after the other.</summary>
internal ref struct FoldedWords(string folded)
{
    private int _at;
    private int _firstOfPair = -1;

    /// <summary>Whether it belongs to a word: a letter, a digit or a mark.</summary>
    public static bool IsWord(Rune rune) =>
        rune.IsAscii ? Rune.IsLetterOrDigit(rune) : Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherNumber and not UnicodeCategory.EnclosingMark;

    /// <summary>The next word; null at the end.</summary>
    public string? Read()
    {
        while (_at < folded.Length)
        {
            var rune = Rune.GetRuneAt(folded, _at);
            if (IsDense(rune))
            {
                return Pair(rune);
            }

            if (IsWord(rune))
            {
                return Word();
            }

            _at += rune.Utf16SequenceLength;
        }

        return null;
    }

    private string Word()
    {
        var start = _at;
        while (_at < folded.Length)
        {
            if (char.IsAsciiLetterOrDigit(folded[_at]))
            {
                _at++;
            }
            else if (Rune.GetRuneAt(folded, _at) is var rune && IsWord(rune) && !IsDense(rune))
            {
                _at += rune.Utf16SequenceLength;
            }
            else
            {
                break;
            }
        }

        return folded[start.._at];
    }

    /// <summary>The pair that begins here; a single character only where it stands alone.</summary>
    private string? Pair(Rune first)
    {
        var start = _at;
        var second = start + first.Utf16SequenceLength;
        _at = second;
        if (second < folded.Length && Rune.GetRuneAt(folded, second) is var next && IsDense(next))
        {
            _firstOfPair = second;
            return folded[start..(second + next.Utf16SequenceLength)];
        }

        // The last character of a run was in the pair before.
        return _firstOfPair == start ? Read() : folded[start..second];
    }

    /// <summary>Whether its script is written without blanks between words.</summary>
    private static bool IsDense(Rune rune) => rune.Value is
        (>= 0x0e01 and <= 0x0e4e) or (>= 0x0e81 and <= 0x0ece) // Thai, Lao
        or (>= 0x1000 and <= 0x103f) or (>= 0x1780 and <= 0x17d3) // Burmese, Khmer
        or (>= 0x3005 and <= 0x3007) or (>= 0x3041 and <= 0x309f) or (>= 0x30a1 and <= 0x30fa) or (>= 0x30fc and <= 0x30ff) // kana
        or (>= 0x3400 and <= 0x4dbf) or (>= 0x4e00 and <= 0x9fff) or (>= 0xf900 and <= 0xfaff) or (>= 0x20000 and <= 0x3ffff); // Han
}
