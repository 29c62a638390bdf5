using System.Collections.Frozen;

namespace OnRecord.Knowledge;

/// <summary>What holds for all offices of a kind.</summary>
public static class OfficeKinds
{
    private static readonly FrozenDictionary<string, OfficeKind> _byName =
        Enum.GetValues<OfficeKind>().ToFrozenDictionary(kind => kind.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind with this name, in any case and with or without low lines: <c>head_of_state</c>; null when there is none.</summary>
    public static OfficeKind? Read(string name) =>
        _byName.TryGetValue(name.Replace("_", "", StringComparison.Ordinal), out var kind) ? kind : null;

    /// <summary>The kind as tables write it, in small letters with low lines.</summary>
    public static string Write(OfficeKind kind) =>
        string.Concat(kind.ToString().Select((letter, at) => char.IsAsciiLetterUpper(letter) && at > 0 ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    /// <summary>
    /// Whether a state has one holder at a time. Where the tables have two on one day, both terms are marked as shared
    /// (collective heads, rival governments, acting holders, and disagreement of the sources).
    /// </summary>
    public static bool HasOneHolder(this OfficeKind kind) =>
        kind is OfficeKind.HeadOfState or OfficeKind.HeadOfGovernment or OfficeKind.ForeignMinister or OfficeKind.DefenceMinister or OfficeKind.GovernorGeneral or OfficeKind.SupremeLeader;

    /// <summary>The PLOVER sector of whoever holds such an office of a state.</summary>
    public static string Sector(this OfficeKind kind) => kind switch
    {
        OfficeKind.ArmedForcesChief or OfficeKind.ServiceChief => "MIL",
        OfficeKind.IntelligenceChief => "SPY",
        OfficeKind.PoliceChief => "COP",
        OfficeKind.Speaker => "LEG",
        OfficeKind.ChiefJustice or OfficeKind.AttorneyGeneral => "JUD",
        OfficeKind.PartyLeader => "PTY",
        OfficeKind.OppositionLeader => "OPP",
        OfficeKind.SpouseOfHeadOfState => "ELI",
        _ => "GOV",
    };
}
