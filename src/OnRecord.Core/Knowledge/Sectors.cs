using System.Collections.Frozen;

namespace OnRecord.Knowledge;

/// <summary>
/// The sectors of PLOVER. CAMEO's dictionaries use two of its codes otherwise: MED is media there and HLH health, which
/// here are JRN and MED.
/// </summary>
public static class Sectors
{
    private static readonly FrozenSet<string> _all = FrozenSet.ToFrozenSet(
        ["AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "IGO", "JRN", "JUD", "LAB", "LEG", "MED", "MIL", "NGO", "OPP", "PRE", "PRM", "PTY", "REB", "REF", "REL", "SOC", "SPY", "UAF", "UNK"],
        StringComparer.Ordinal);

    /// <summary>Whether this is one.</summary>
    public static bool IsKnown(string code) => _all.Contains(code);

    /// <summary>The sector that a code of CAMEO's dictionaries means; null when it is none.</summary>
    public static string? OfCameo(string code) => code switch
    {
        "MED" => "JRN",
        "HLH" => "MED",
        "HRI" => "NGO",
        _ => IsKnown(code) ? code : null,
    };
}
