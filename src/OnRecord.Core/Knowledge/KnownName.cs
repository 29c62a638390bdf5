namespace OnRecord.Knowledge;

/// <summary>One name of one actor.</summary>
/// <param name="Words">As it is written.</param>
/// <param name="Form">How it names.</param>
/// <param name="Actor">Whom.</param>
/// <param name="NeedsContext">Whether it means this actor only where the text speaks of it: <c>the bloc</c>.</param>
/// <param name="From">The first day of its use; null when no limit is known.</param>
/// <param name="Until">The last day of its use; null when no limit is known. News uses old names for years.</param>
public sealed record KnownName(string Words, NameForm Form, KnownActor Actor, bool NeedsContext, DateOnly? From, DateOnly? Until);
