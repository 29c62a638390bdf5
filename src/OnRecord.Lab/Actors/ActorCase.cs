using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OnRecord.Lab.Actors;

/// <summary>One case of the set: a mention and what its code must be.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">The mention.</param>
/// <param name="Context">Words that the set gives beside it; null when there are none.</param>
/// <param name="Date">The day; null when the set means the day of its making.</param>
/// <param name="Expect">What is expected, by field.</param>
/// <param name="HardForOrigin">Whether the coder that the set comes from fails.</param>
/// <param name="SuspectGold">Fields whose expectation looks wrong.</param>
public sealed record ActorCase(
    string Id,
    string Text,
    string? Context,
    DateOnly? Date,
    ImmutableSortedDictionary<string, ActorExpectation> Expect,
    [property: JsonPropertyName("hardForOrigin")] bool HardForOrigin,
    [property: JsonPropertyName("suspectGold")] ImmutableArray<string> SuspectGold)
{
    /// <summary>What a field must be; null when nothing is expected or the expectation is suspect.</summary>
    public ActorExpectation? Wanted(string field) => SuspectGold.Contains(field) ? null : Expect.GetValueOrDefault(field);
}
