namespace OnRecord.Stories;

/// <summary>In what way two articles are the same text.</summary>
public enum CopyRelation
{
    /// <summary>The same words in the same order.</summary>
    Exact,

    /// <summary>Edited or updated: four fifths of all groups of five words are common to both.</summary>
    Near,

    /// <summary>Shortened or enlarged: four fifths of the shorter one's groups of five words stand in the longer one.</summary>
    Shortened,

    /// <summary>Written anew word by word: the function words stand in the same order, and names and numbers are the same.</summary>
    Reworded,
}
