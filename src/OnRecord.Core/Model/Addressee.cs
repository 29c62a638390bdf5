namespace OnRecord;

/// <summary>Whom a statement was addressed to.</summary>
/// <param name="Name">The addressee as printed, without a leading article.</param>
/// <param name="Words">The words and where they stand.</param>
public sealed record Addressee(string Name, Evidence Words);
