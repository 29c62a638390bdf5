namespace OnRecord.Query;

/// <summary>Singular and plural of an English noun by its spelling, so that a topic is found in both; forms that no text has do no harm.</summary>
internal static class Inflections
{
    private const int ShortestNoun = 3;

    /// <summary>The other number of a folded word.</summary>
    public static IEnumerable<string> Of(string word)
    {
        if (word.Length < ShortestNoun || !word.All(char.IsAsciiLetterLower))
        {
            yield break;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            yield return $"{word[..^3]}y";
        }

        if (word.EndsWith("es", StringComparison.Ordinal) && Hisses(word[..^2]))
        {
            yield return word[..^2];
        }

        if (word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'))
        {
            yield return word[..^1];
        }

        yield return word[^1] == 'y' && !IsVowel(word[^2]) ? $"{word[..^1]}ies" : Hisses(word) ? $"{word}es" : $"{word}s";
    }

    private static bool Hisses(string word) =>
        word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
