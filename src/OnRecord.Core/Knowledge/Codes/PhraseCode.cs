using System.Collections.Immutable;

namespace OnRecord.Knowledge.Codes;

/// <summary>What one phrase says of the code.</summary>
/// <param name="CountryPart">The part that says the country; null when none does.</param>
/// <param name="Sectors">The sectors; empty when it says none.</param>
/// <param name="SectorPart">The part that says them.</param>
/// <param name="Basis">From what they follow.</param>
/// <param name="Strength">How surely.</param>
/// <param name="IsFormer">Whether it speaks of somebody who held the office once.</param>
/// <param name="Actor">Whom or what the phrase names.</param>
internal sealed record PhraseCode(MentionPart? CountryPart, ImmutableArray<string> Sectors, MentionPart? SectorPart, CodeBasis Basis, PhraseStrength Strength, bool IsFormer, KnownActor? Actor)
{
    /// <summary>The PLOVER country; null when the phrase does not say it.</summary>
    public string? Country => CountryPart?.Country;
}
