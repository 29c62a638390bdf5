namespace OnRecord.Extract.Time;

/// <summary>Which weekday, month or week the words before it point at.</summary>
internal enum Which
{
    /// <summary>No word points.</summary>
    Bare,

    /// <summary><c>the</c>.</summary>
    The,

    /// <summary><c>last</c>, <c>this past</c>.</summary>
    Last,

    /// <summary><c>this</c>, <c>the current</c>.</summary>
    This,

    /// <summary><c>next</c>, <c>this coming</c>.</summary>
    Next,

    /// <summary><c>the previous</c>, <c>that</c>: counted from something else.</summary>
    Other,
}
