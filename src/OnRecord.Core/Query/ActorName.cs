namespace OnRecord.Query;

/// <summary>A name as printed, over all articles.</summary>
/// <param name="Name">The name; names that differ only in white space are one.</param>
/// <param name="Mentions">How often it is printed.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="First">The first day on which an article with it was published; null when none of their dates is known.</param>
/// <param name="Last">The last such day.</param>
public sealed record ActorName(string Name, long Mentions, long Articles, DateOnly? First, DateOnly? Last);
