namespace OnRecord.Extract.Time;

/// <summary>What an expression can be counted from.</summary>
/// <param name="Day">The day of publication; null when it is not known.</param>
/// <param name="Told">What the expression before it means; null when there is none.</param>
/// <param name="Quarter">The last quarter that the article has told; null when it has told none.</param>
internal readonly record struct Moment(DateOnly? Day, DateInterval? Told, DateInterval? Quarter);
