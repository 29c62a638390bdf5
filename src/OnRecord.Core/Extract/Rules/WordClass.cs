using System.Collections.Frozen;

namespace OnRecord.Extract.Rules;

/// <summary>The closed classes of English words that the rules look at, from <c>Data/words.txt</c>.</summary>
internal static class WordClass
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> _classes = WordList.Parts("Extract", "words.txt");

    public static FrozenSet<string> Pronouns { get; } = _classes["pronoun"];

    public static FrozenSet<string> Determiners { get; } = _classes["determiner"];

    public static FrozenSet<string> Auxiliaries { get; } = _classes["auxiliary"];

    public static FrozenSet<string> Adverbs { get; } = _classes["adverb"];

    public static FrozenSet<string> Prepositions { get; } = _classes["preposition"];

    public static FrozenSet<string> Conjunctions { get; } = _classes["conjunction"];

    public static FrozenSet<string> Addressees { get; } = _classes["addressee"];

    public static FrozenSet<string> Possessives { get; } = _classes["possessive"];

    public static FrozenSet<string> Participles { get; } = _classes["participle"];

    /// <summary>Past forms that do not end in -ed.</summary>
    public static FrozenSet<string> Pasts { get; } = _classes["past"];

    public static FrozenSet<string> NotSpeakers { get; } = _classes["not-a-speaker"];
}
