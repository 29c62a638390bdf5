namespace OnRecord.Extract.Time;

/// <summary>What loosens a number.</summary>
internal enum Hedge
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The number is near: <c>about</c>.</summary>
    About,

    /// <summary>It is only a bound: <c>more than</c>.</summary>
    Loose,
}
