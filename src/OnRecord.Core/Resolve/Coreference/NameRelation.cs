namespace OnRecord.Resolve.Coreference;

/// <summary>How the names of two phrases stand to one another.</summary>
internal static class NameRelation
{
    /// <summary>How many relations there are.</summary>
    public const int Values = 12;

    /// <summary>The relation of a phrase's name to that of an earlier one.</summary>
    public static int Of(Phrases phrases, int number, int earlier)
    {
        var (one, other) = (phrases.Group(number), phrases.Group(earlier));
        if (one is null || other is null)
        {
            return one is null ? other is null ? 0 : 1 : 2;
        }

        if (one == other)
        {
            return phrases[number].IsNamed && phrases[earlier].IsNamed ? 3 : 4;
        }

        var (words, others) = (one.Words, other.Words);
        return words[^1] == others[^1] ? words.Length > 1 && others.Length > 1 ? 5 : 6
            : words[0] == others[0] ? 7
            : Shared(words, others) is > 0 and var shared ? shared == words.Length || shared == others.Length ? 8 : 9
            : one.Kind == other.Kind ? 10
            : 11;
    }

    private static int Shared(string[] words, string[] others)
    {
        var shared = 0;
        foreach (var word in words)
        {
            shared += Array.IndexOf(others, word) >= 0 ? 1 : 0;
        }

        return shared;
    }
}
