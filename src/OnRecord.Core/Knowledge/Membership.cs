namespace OnRecord.Knowledge;

/// <summary>That a state, or an organisation of states, belongs to an organisation.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Member">Who belongs to it.</param>
/// <param name="Period">When.</param>
public sealed record Membership(KnownActor Organisation, KnownActor Member, Period Period);
