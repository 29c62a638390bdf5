namespace OnRecord.Knowledge;

/// <summary>Whether something held on a day.</summary>
public enum Standing
{
    /// <summary>It did not.</summary>
    No,

    /// <summary>It is not known: the day lies where a beginning or an end is uncertain.</summary>
    Possible,

    /// <summary>It did.</summary>
    Certain,
}
