namespace OnRecord.Extract.Rules;

/// <summary>The closed classes of English words that the rules look at; a word may be of several.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Pronouns = 1,

    /// <summary>Words before the colon of a title that name nobody.</summary>
    NotSpeakers = 2,
}
