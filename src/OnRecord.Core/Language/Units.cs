namespace OnRecord.Language;

/// <summary>Numbers written together with their unit.</summary>
internal static class Units
{
    private static readonly WordSet _units = WordSet.Read("units.txt");

    /// <summary>How many of the first characters make a number or a time.</summary>
    public static int NumberLength(ReadOnlySpan<char> word)
    {
        var length = 0;
        while (length < word.Length && (char.IsDigit(word[length]) || word[length] is '.' or ',' or ':'))
        {
            length++;
        }

        return length;
    }

    /// <summary>Where the unit begins in <c>35mm</c>, <c>7:30pm</c> or <c>4.7m</c>; 0 when there is none.</summary>
    /// <param name="word">The word; its first character is a digit.</param>
    /// <param name="isMoney">Whether a currency sign stands before it, as in <c>$5B</c>.</param>
    public static int StartIn(ReadOnlySpan<char> word, bool isMoney)
    {
        var number = NumberLength(word);
        var unit = word[number..].TrimEnd('.');
        if (unit.Length > 1)
        {
            return _units.Contains(unit) ? number : 0;
        }

        // A company and a road may be called 3M and 5B; an amount has a currency or a decimal point.
        var isAmount = isMoney || word[..number].Contains('.');
        var isUnit = unit is "m" || _units.Contains(unit) && unit is not "M" || (isAmount && unit is "M" or "b" or "B" or "t" or "T");
        return isUnit ? number : 0;
    }
}
