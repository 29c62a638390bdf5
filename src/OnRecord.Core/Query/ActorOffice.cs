namespace OnRecord.Query;

/// <summary>An office or title that articles give an actor.</summary>
/// <param name="Office">The office as printed.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="First">The first day on which such an article was published; null when none of their dates is known.</param>
/// <param name="Last">The last such day.</param>
public sealed record ActorOffice(string Office, long Articles, DateOnly? First, DateOnly? Last);
