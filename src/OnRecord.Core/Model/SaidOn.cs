namespace OnRecord;

/// <summary>When a statement was made.</summary>
/// <param name="Interval">The days; null when they cannot be known, and then <paramref name="Reason"/> says why.</param>
/// <param name="Words">The words that say when.</param>
/// <param name="Basis">What the days were counted from, as in <see cref="TimeExpression.Basis"/>.</param>
/// <param name="Reason">Why the days are not known; null when they are.</param>
public sealed record SaidOn(DateInterval? Interval, Evidence Words, string Basis, string? Reason);
