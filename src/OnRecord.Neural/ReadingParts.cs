namespace OnRecord.Neural;

/// <summary>What may be read in an article beside attributions, which always are.</summary>
[Flags]
public enum ReadingParts
{
    /// <summary>Nothing else.</summary>
    None = 0,

    /// <summary>Names.</summary>
    Names = 1,

    /// <summary>Where sentences end that were not given.</summary>
    Ends = 2,

    /// <summary>Parts of speech, features, lemmas and dependencies.</summary>
    Syntax = 4,

    /// <summary>A vector for each sentence.</summary>
    Vectors = 8,

    /// <summary>The vectors of all words, which training reads; they need much room.</summary>
    Words = 16,

    /// <summary>The short vectors that phrases are compared by.</summary>
    Sides = 32,

    /// <summary>What the program's stages read.</summary>
    Usual = Names | Ends | Syntax | Sides,
}
