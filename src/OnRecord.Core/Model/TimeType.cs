namespace OnRecord;

/// <summary>What kind of time words tell, as in TIMEX3 (TimeML 1.2.1; ISO 24617-1).</summary>
public enum TimeType
{
    /// <summary>A day or a longer stretch of the calendar, or the past, the present or the future.</summary>
    Date,

    /// <summary>A time of a day: <c>10 p.m. on Wednesday</c>, <c>Wednesday night</c>.</summary>
    Time,

    /// <summary>How long: <c>three weeks</c>.</summary>
    Duration,

    /// <summary>How often: <c>every Friday</c>.</summary>
    Set,
}
