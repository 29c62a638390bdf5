namespace OnRecord.Extract.Time;

/// <summary>What a word tells of the weekday, month or number beside it; <c>Data/time-neighbours.txt</c> lists the words.</summary>
internal enum Neighbour
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Before a month.</summary>
    MonthPreposition,

    /// <summary>After a number that counts or measures.</summary>
    Measure,

    /// <summary>Before a number that is a name or a price.</summary>
    Code,

    /// <summary>After the age of a child.</summary>
    Young,

    /// <summary>Before a weekday with which it makes a name: <c>Black Friday</c>.</summary>
    DayNameBegin,

    /// <summary>After a weekday with which it makes a name: <c>Sunday Times</c>.</summary>
    DayNameEnd,
}
