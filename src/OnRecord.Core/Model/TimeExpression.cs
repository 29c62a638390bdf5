using System.Collections.Immutable;

namespace OnRecord;

/// <summary>Words that say when, with the days they mean.</summary>
/// <param name="Span">Where the words stand.</param>
/// <param name="Interval">The days; null when they cannot be known, and then <paramref name="Reason"/> says why.</param>
/// <param name="Basis">What the days were counted from: <c>stated</c> (the words suffice), <c>publication date</c>, <c>another date</c> (one that the same sentence tells before), or <c>unknown</c>.</param>
/// <param name="Reason">Why the days are not known; null when they are.</param>
public sealed record TimeExpression(TextSpan Span, DateInterval? Interval, string Basis, string? Reason)
{
    /// <summary>What kind of time the words tell.</summary>
    public TimeType Type { get; init; } = TimeType.Date;

    /// <summary>
    /// The value as TIMEX3 writes it, such as <c>2019-W48</c>, <c>P2M</c> or <c>PAST_REF</c>: what a reader of the whole article takes the words to mean,
    /// also where <see cref="Interval"/> stays null because that is no more than likely. Null when the form has no value for it or it hangs on an unknown date.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>The two ends of a range such as <c>between April and June</c>, as expressions of their own; empty for all others.</summary>
    public ImmutableArray<TimeExpression> Ends { get; init; } = [];
}
