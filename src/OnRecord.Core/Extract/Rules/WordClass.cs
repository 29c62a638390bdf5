namespace OnRecord.Extract.Rules;

/// <summary>The closed classes of English words that the rules look at, from <c>Data/words.txt</c>.</summary>
internal static class WordClass
{
    private static readonly IReadOnlyDictionary<string, HashSet<string>> _classes = WordList.Parts("Extract", "words.txt");

    public static HashSet<string> Pronouns { get; } = _classes["pronoun"];

    public static HashSet<string> Determiners { get; } = _classes["determiner"];

    public static HashSet<string> Auxiliaries { get; } = _classes["auxiliary"];

    public static HashSet<string> Adverbs { get; } = _classes["adverb"];

    public static HashSet<string> Prepositions { get; } = _classes["preposition"];

    public static HashSet<string> Conjunctions { get; } = _classes["conjunction"];

    public static HashSet<string> Addressees { get; } = _classes["addressee"];

    public static HashSet<string> Possessives { get; } = _classes["possessive"];

    public static HashSet<string> Participles { get; } = _classes["participle"];

    /// <summary>Past forms that do not end in -ed.</summary>
    public static HashSet<string> Pasts { get; } = _classes["past"];

    public static HashSet<string> NotSpeakers { get; } = _classes["not-a-speaker"];
}
