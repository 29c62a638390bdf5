namespace OnRecord.Extract.Time;

/// <summary>Which part of a stretch is meant.</summary>
internal enum TimePart
{
    /// <summary>The first half: <c>early</c>.</summary>
    Early = 1,

    /// <summary>The middle half: <c>mid</c>.</summary>
    Mid,

    /// <summary>The second half: <c>late</c>.</summary>
    Late,

    /// <summary>Up to the day of publication: <c>earlier this month</c>.</summary>
    Earlier,

    /// <summary>From the day of publication on: <c>later this month</c>.</summary>
    Later,
}
