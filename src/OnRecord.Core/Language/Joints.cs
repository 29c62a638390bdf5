namespace OnRecord.Language;

/// <summary>The rules for signs inside words. Each looks only at the stretches on both sides, so that the time stays linear.</summary>
internal static class Joints
{
    private static readonly WordSet _prefixes = WordSet.Read("prefixes.txt");
    private static readonly WordSet _domains = WordSet.Read("domains.txt");

    /// <summary>What happens at <paramref name="sign"/>.</summary>
    public static Joining At(char sign, ReadOnlySpan<char> left, ReadOnlySpan<char> right) => sign switch
    {
        '.' => Dot(left, right),
        ',' => Characters.AreDigits(left) && right.Length >= 3 && Characters.AreDigits(right[..3]) && (right.Length == 3 || !char.IsDigit(right[3])) ? Joining.Whole : Joining.Apart,
        ':' => Characters.AreDigits(left) && char.IsDigit(right[0]) ? Joining.Whole : Joining.Apart,
        '/' => Slash(left, right),
        '&' or '_' or '*' or '@' => Joining.Whole,
        '-' or '‐' or '‑' => Hyphen(left, right),
        _ => Apostrophe(sign, left, right),
    };

    /// <summary>Whether the word is the last part of an internet name or a file name.</summary>
    public static bool IsDomain(ReadOnlySpan<char> word) =>
        _domains.Contains(word) && (char.IsUpper(word[0]) == char.IsUpper(word[^1]));

    private static Joining Dot(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (char.IsDigit(left[^1]) && char.IsDigit(right[0]))
        {
            return Joining.Whole;
        }

        if (IsDomain(right))
        {
            return Joining.Whole;
        }

        if (IsCapitalised(right) && right.Length > 2 && left.Length == 1)
        {
            return Joining.After;
        }

        if ((IsCapitalised(right) || char.IsDigit(right[0])) && Abbreviations.KindOf(left) is not null)
        {
            return Joining.After;
        }

        // A blank is missing between two sentences.
        var ends = char.IsLower(left[^1]) && left.Length > 1 && (IsCapitalised(right) || right is "I" || Characters.AreDigits(right));
        return ends || (char.IsDigit(left[^1]) && char.IsLetter(right[0]) && right.Length > 1) ? Joining.Apart : Joining.Whole;
    }

    private static Joining Slash(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (char.IsDigit(left[^1]) && char.IsDigit(right[0]))
        {
            return left.Length < 4 ? Joining.Whole : Joining.Apart;
        }

        var letters = left.Length == 1 && (right.Length == 1 || right is "he" or "o");
        return letters && char.IsLetter(left[0]) && char.IsLetter(right[0]) ? Joining.Whole : Joining.Apart;
    }

    private static Joining Hyphen(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        // UN-backed is no un-word, and E-2 is no e-mail.
        var isPrefix = _prefixes.Contains(left) && (left.Length == 1 ? right.Length > 1 : left.Length > 2 || !char.IsUpper(left[1]));
        return isPrefix || right is "wise" or "esque" or "ish" or "ness" ? Joining.Whole : Joining.Apart;
    }

    private static Joining Apostrophe(char sign, ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (right is "t" or "T" && left[^1] is 'n' or 'N' && left.Length > 1)
        {
            return Joining.BeforeLetter;
        }

        if (Clitics.IsClitic(right))
        {
            return Clitics.IsDecade(left, right) ? Joining.Whole : Joining.Before;
        }

        var isMark = char.IsDigit(left[^1]) || sign is '`' or '‘' or '´';
        return isMark ? Joining.Apart : Joining.Whole;
    }

    private static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);
}
