namespace OnRecord;

/// <summary>Words that say when, with the days they mean.</summary>
/// <param name="Span">Where the words stand.</param>
/// <param name="Interval">The days; null when they cannot be known, and then <paramref name="Reason"/> says why.</param>
/// <param name="Basis">What the days were counted from: <c>stated</c> (the words suffice), <c>publication date</c>, or <c>unknown</c>.</param>
/// <param name="Reason">Why the days are not known; null when they are.</param>
public sealed record TimeExpression(TextSpan Span, DateInterval? Interval, string Basis, string? Reason);
