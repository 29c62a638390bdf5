namespace OnRecord.Knowledge;

/// <summary>An office of a state or organisation.</summary>
/// <param name="Body">Whose office it is.</param>
/// <param name="Kind">Its category.</param>
/// <param name="Title">Its title, as the source gives it.</param>
/// <param name="Target">The state that an ambassador is sent to, a code; null for other offices and when not known.</param>
public sealed record Post(KnownActor Body, OfficeKind Kind, string Title, string? Target);
