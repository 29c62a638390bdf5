namespace OnRecord;

/// <summary>Who passed a statement on without having said it: the agency or paper in <c>the Daily Post reported</c>.</summary>
/// <param name="Name">The relay as printed, without a leading article.</param>
/// <param name="Words">The words and where they stand.</param>
public sealed record Relay(string Name, Evidence Words);
