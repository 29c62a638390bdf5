namespace OnRecord.Query;

/// <summary>How many statements have something in common.</summary>
/// <param name="Value">What they have in common, such as the speaker's name; null for those of which it is not known.</param>
/// <param name="Actor">The speaker's id where they are counted by speaker; else null.</param>
/// <param name="Statements">How many.</param>
/// <param name="First">The first day of one of them; null when none has a date.</param>
/// <param name="Last">The last such day.</param>
public sealed record StatementCount(string? Value, string? Actor, long Statements, DateOnly? First, DateOnly? Last);
