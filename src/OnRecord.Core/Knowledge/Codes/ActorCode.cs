using System.Collections.Immutable;

namespace OnRecord.Knowledge.Codes;

/// <summary>The PLOVER code of an actor as a mention names it.</summary>
/// <param name="Country">ISO 3166-1 alpha-3, XKX, or IGO, UNO, EUR, NGO, IMG, MNC for what has no state; null when neither the words nor the context say it.</param>
/// <param name="Sectors">PLOVER sectors, the main one first; empty for states, peoples and organisations of states, and when not known.</param>
/// <param name="CountryBasis">From what the country follows.</param>
/// <param name="SectorBasis">From what the sectors follow.</param>
/// <param name="CountryWords">The words of the mention that say the country; null when others do.</param>
/// <param name="SectorWords">The words of the mention that say the sectors; null when there are none.</param>
/// <param name="Actor">The one of the almanac that the mention names; null when it is none, or several may be meant.</param>
public sealed record ActorCode(
    string? Country,
    ImmutableArray<string> Sectors,
    CodeBasis CountryBasis,
    CodeBasis SectorBasis,
    TextSpan? CountryWords,
    TextSpan? SectorWords,
    KnownActor? Actor)
{
    /// <summary>The code of what is not known.</summary>
    public static ActorCode Unknown { get; } = new(null, [], CodeBasis.Unknown, CodeBasis.Unknown, null, null, null);

    /// <summary>Country and sectors joined as CAMEO writes them: <c>TURGOV</c>; <c>---</c> when nothing is known.</summary>
    public string Joined => Country is null && Sectors.IsEmpty ? "---" : Country + string.Concat(Sectors);
}
