namespace OnRecord.Extract.Rules;

/// <summary>The closed classes of English words that the rules look at; a word may be of several.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Pronouns = 1,
    Determiners = 2,
    Auxiliaries = 4,
    Adverbs = 8,
    Prepositions = 16,
    Conjunctions = 32,
    Possessives = 64,

    /// <summary>Participles that stand after a noun: <c>the letter sent to Oslo</c>.</summary>
    Participles = 128,

    /// <summary>Past forms that do not end in -ed.</summary>
    Pasts = 256,

    /// <summary>Who is spoken to, as a single word.</summary>
    Addressees = 512,

    /// <summary>Words before the colon of a title that name nobody.</summary>
    NotSpeakers = 1024,

    /// <summary>Words that join a sentence to the one before, often between commas.</summary>
    Connectives = 2048,

    /// <summary>What stands before the name of an outlet: <c>the newspaper Ossenk Daily</c>.</summary>
    Outlets = 4096,
}
