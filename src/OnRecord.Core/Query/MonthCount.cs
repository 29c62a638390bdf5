namespace OnRecord.Query;

/// <summary>How many statements fall into a month.</summary>
/// <param name="Month">The first day of the month; null for those without any date.</param>
/// <param name="Statements">How many.</param>
public sealed record MonthCount(DateOnly? Month, long Statements);
