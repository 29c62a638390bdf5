namespace OnRecord.Query;

/// <summary>Tells which signs make a number what it is: 1.5 is not 15, $5 is not €5, 5% is not 5; but 1,500 is 1500.</summary>
internal static class NumberSigns
{
    private const int Group = 3;

    /// <summary>The sign at a position, in one glyph for each kind; null for a sign that belongs to no number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The position.</param>
    /// <param name="stretch">What of the text counts.</param>
    public static char? At(string text, int at, TextSpan stretch) => text[at] switch
    {
        '.' or ':' or '/' when IsBetween(text, at, stretch) => text[at],
        ',' when IsBetween(text, at, stretch) && !IsGroup(text, at + 1, stretch) => ',',
        '-' or '‐' or '‑' or '–' or '−' when IsBetween(text, at, stretch) => '-',
        '-' or '−' when IsDigit(text, at + 1, stretch) && (at == stretch.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '(') => '-',
        '$' or '£' or '€' or '¥' when IsDigit(text, at + 1, stretch) => text[at],
        '%' when IsDigit(text, at - 1, stretch) => '%',
        _ => null,
    };

    private static bool IsBetween(string text, int at, TextSpan stretch) => IsDigit(text, at - 1, stretch) && IsDigit(text, at + 1, stretch);

    // Thousands: exactly three digits follow.
    private static bool IsGroup(string text, int at, TextSpan stretch) =>
        Enumerable.Range(at, Group).All(place => IsDigit(text, place, stretch)) && !IsDigit(text, at + Group, stretch);

    private static bool IsDigit(string text, int at, TextSpan stretch) => at >= stretch.Start && at < stretch.End && char.IsDigit(text[at]);
}
