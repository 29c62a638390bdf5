namespace OnRecord.Language;

/// <summary>The short forms that stand after an apostrophe.</summary>
internal static class Clitics
{
    /// <summary>Whether it is one of <c>s m d re ve ll</c>.</summary>
    public static bool IsClitic(ReadOnlySpan<char> word) => word.Length switch
    {
        1 => char.ToLowerInvariant(word[0]) is 's' or 'm' or 'd',
        2 => (char.ToLowerInvariant(word[0]), char.ToLowerInvariant(word[1])) is ('r', 'e') or ('v', 'e') or ('l', 'l'),
        _ => false,
    };

    /// <summary>Whether it is a decade with an apostrophe, such as <c>1990's</c> or <c>60's</c>.</summary>
    public static bool IsDecade(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        right is "s" && left.Length is 2 or 4 && left[^1] == '0' && Characters.AreDigits(left);
}
