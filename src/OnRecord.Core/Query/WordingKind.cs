namespace OnRecord.Query;

/// <summary>How an article prints what another prints most fully.</summary>
public enum WordingKind
{
    /// <summary>The same letters and digits.</summary>
    Verbatim,

    /// <summary>Some of the words, in place of all.</summary>
    Shortened,

    /// <summary>Other words.</summary>
    Paraphrased,
}
