namespace OnRecord.Extract.Rules;

/// <summary>A cue where it stands in a unit.</summary>
/// <param name="First">The first item of the verb group, auxiliaries and adverbs included.</param>
/// <param name="Head">The item of the verb itself, or of its particle.</param>
/// <param name="Cue">The cue.</param>
/// <param name="IsGerund">Whether it is an -ing form without auxiliary, whose subject is that of the clause before.</param>
internal readonly record struct CueUse(int First, int Head, Cue Cue, bool IsGerund);
