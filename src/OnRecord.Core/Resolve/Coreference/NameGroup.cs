namespace OnRecord.Resolve.Coreference;

/// <summary>Phrases with names that are surely the same, and what they tell together.</summary>
internal sealed class NameGroup
{
    /// <summary>The numbers of its phrases, in order.</summary>
    public List<int> Phrases { get; } = [];

    /// <summary>The words of the fullest name so far.</summary>
    public string[] Words { get; private set; } = [];

    public PhraseKind Kind { get; private set; }

    public PhraseGender Gender { get; private set; }

    /// <summary>The nouns that say what it is.</summary>
    public HashSet<int> Titles { get; } = [];

    public void Add(int number, Phrase phrase)
    {
        Phrases.Add(number);
        Words = phrase.NameWords.Length > Words.Length ? phrase.NameWords : Words;
        Kind = Kind == PhraseKind.Unknown ? phrase.Kind : Kind;
        Gender = Gender == PhraseGender.Unknown ? phrase.Gender : Gender;
        Titles.UnionWith(phrase.Titles);
    }

    /// <summary>Takes over what the almanac knows.</summary>
    public void Know(PhraseGender gender) => Gender = Gender == PhraseGender.Unknown ? gender : Gender;
}
