namespace OnRecord.Lab.NameSets;

/// <summary>A name of a set.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Type">Its type, as the set calls it.</param>
public sealed record GoldName(int Start, int End, string Type);
