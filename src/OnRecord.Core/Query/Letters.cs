using System.Collections.Immutable;
using System.Globalization;

namespace OnRecord.Query;

/// <summary>The folded letters and digits of a text, and the signs that belong to a number, each with the place it was read from, so that texts can be compared without their signs and blanks.</summary>
internal sealed class Letters
{
    // A word of English news has five; names and figures are longer.
    private const int LettersInWord = 7;

    // A text made to be searched without end is given up.
    private const int MostTries = 200;

    private char[] _key;
    private int[] _starts;
    private int[] _ends;
    private int _length;

    private Letters(int capacity) => (_key, _starts, _ends) = (new char[capacity], new int[capacity], new int[capacity]);

    /// <summary>The letters of a whole text.</summary>
    public static Letters Of(string text) => Of(text, [new TextSpan(0, text.Length)]);

    /// <summary>The letters of some stretches of a text, one after another.</summary>
    public static Letters Of(string text, IReadOnlyCollection<TextSpan> stretches)
    {
        var letters = new Letters(stretches.Sum(stretch => stretch.Length));
        foreach (var stretch in stretches)
        {
            letters.Add(text, stretch);
        }

        letters.Key = new string(letters._key, 0, letters._length);
        return letters;
    }

    /// <summary>The letters and digits, and the signs of numbers.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Where the other letters stand among these: spans of the text, from the first to the last letter, beginning and ending with a word.</summary>
    public IEnumerable<TextSpan> Find(Letters wanted) => Find([(wanted, 0)]);

    /// <summary>
    /// Where several pieces stand among these one after another, with or without letters between them, and not more than about so many
    /// words: spans from the first letter of the first to the last of the last.
    /// </summary>
    public IEnumerable<TextSpan> Find(ImmutableArray<(Letters Letters, int? MostBefore)> pieces)
    {
        for (var next = Next(pieces, 0); next is var (start, end); next = Next(pieces, end))
        {
            yield return TextSpan.Between(_starts[start], _ends[end - 1]);
        }
    }

    private (int Start, int End)? Next(ImmutableArray<(Letters Letters, int? MostBefore)> pieces, int from)
    {
        var tries = MostTries;
        for (var start = WholeIndexOf(pieces[0].Letters, from); start >= 0 && tries > 0; start = WholeIndexOf(pieces[0].Letters, start + 1), tries--)
        {
            if (EndOfRest(pieces, start) is not { } end)
            {
                return null;
            }

            if (end > 0)
            {
                return (start, end);
            }
        }

        return null;
    }

    // Null where a piece stands nowhere any more, so that later starts need not be tried; 0 where one stands too far away.
    private int? EndOfRest(ImmutableArray<(Letters Letters, int? MostBefore)> pieces, int start)
    {
        var end = start + pieces[0].Letters.Key.Length;
        foreach (var (letters, most) in pieces[1..])
        {
            var at = WholeIndexOf(letters, end);
            if (at < 0)
            {
                return null;
            }

            if (most is { } words && at - end > words * LettersInWord)
            {
                return 0;
            }

            end = at + letters.Key.Length;
        }

        return end;
    }

    private int WholeIndexOf(Letters wanted, int from)
    {
        var at = IndexOf(wanted, from);
        while (at >= 0 && !(BeginsWord(at) && EndsWord(at + wanted.Key.Length - 1)))
        {
            at = IndexOf(wanted, at + 1);
        }

        return at;
    }

    private int IndexOf(Letters wanted, int from) =>
        wanted.Key.Length == 0 || from >= Key.Length ? -1 : Key.IndexOf(wanted.Key, from, StringComparison.Ordinal);

    // Scripts without small letters are left alone: many of them put no blanks between words.
    private bool BeginsWord(int at) => at == 0 || _ends[at - 1] < _starts[at] || !IsJoined(Key[at]);

    private bool EndsWord(int at) => at == Key.Length - 1 || _ends[at] < _starts[at + 1] || !IsJoined(Key[at]);

    private static bool IsJoined(char letter) => char.IsLower(letter) || char.IsDigit(letter);

    private void Add(string text, TextSpan stretch)
    {
        for (var at = stretch.Start; at < stretch.End;)
        {
            var sign = text[at];
            if (char.IsAscii(sign) && (at + 1 == stretch.End || char.IsAscii(text[at + 1])))
            {
                if (char.IsAsciiLetterOrDigit(sign))
                {
                    Add(char.ToLowerInvariant(sign), at, at + 1);
                }
                else if (NumberSigns.At(text, at, stretch) is { } kept)
                {
                    Add(kept, at, at + 1);
                }

                at++;
            }
            else
            {
                at = AddElement(text, at, stretch);
            }
        }
    }

    // A letter goes with the marks that follow it.
    private int AddElement(string text, int start, TextSpan stretch)
    {
        if (NumberSigns.At(text, start, stretch) is { } kept)
        {
            Add(kept, start, start + 1);
            return start + 1;
        }

        var limit = stretch.End;
        var end = After(text, start, limit);
        while (end < limit && IsMark(text, end))
        {
            end = After(text, end, limit);
        }

        foreach (var letter in Folding.Key(text[start..end]))
        {
            Add(letter, start, end);
        }

        return end;
    }

    private static int After(string text, int at, int limit) =>
        at + 1 < limit && char.IsHighSurrogate(text[at]) && char.IsLowSurrogate(text[at + 1]) ? at + 2 : at + 1;

    private static bool IsMark(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private void Add(char letter, int start, int end)
    {
        if (_length == _key.Length)
        {
            Grow();
        }

        (_key[_length], _starts[_length], _ends[_length]) = (letter, start, end);
        _length++;
    }

    // Only where one sign folds to several letters.
    private void Grow()
    {
        var capacity = (_key.Length * 2) + 16;
        Array.Resize(ref _key, capacity);
        Array.Resize(ref _starts, capacity);
        Array.Resize(ref _ends, capacity);
    }
}
