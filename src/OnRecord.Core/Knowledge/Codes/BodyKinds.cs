using System.Collections.Immutable;

namespace OnRecord.Knowledge.Codes;

/// <summary>What kind of body has which sector, where its entry has none.</summary>
internal static class BodyKinds
{
    /// <summary>What a state that few recognise adds to the code.</summary>
    public static RoleSectors Unrecognised { get; } = new(null, ["PRE"], false, null);

    /// <summary>The country of a body; a group under arms that is active in several states counts to the first, its home.</summary>
    public static string? Country(KnownActor body, Almanac almanac) =>
        body is { Kind: KnownKind.Armed, Country: "IMG", Countries: [var home, ..] } ? almanac.State(home)?.Country ?? body.Country : body.Country;

    /// <summary>The sectors of a body; organisations of states, and others that have no country, have none.</summary>
    public static ImmutableArray<string> Sectors(KnownActor body) => (body.Kind, body.Country, body.Sector) switch
    {
        (KnownKind.International or KnownKind.Treaty, _, _) => [],
        (KnownKind.Association, "NGO", _) or (KnownKind.Company, "MNC", _) => [],
        (KnownKind.Agency, _, "MIL") when body.Name.Contains("Ministry", StringComparison.Ordinal) || body.Name.Contains("Department", StringComparison.Ordinal) => ["GOV", "MIL"],
        (_, _, { } sector) => [sector],
        (KnownKind.Agency, _, _) => ["GOV"],
        (KnownKind.Court, _, _) => ["JUD"],
        (KnownKind.Legislature, _, _) => ["LEG"],
        (KnownKind.Party, _, _) => ["PTY"],
        (KnownKind.Armed, _, _) => ["REB"],
        (KnownKind.Movement, _, _) => ["OPP"],
        (KnownKind.Association, _, _) => ["NGO"],
        (KnownKind.Media, _, _) => ["JRN"],
        (KnownKind.Company, _, _) => ["BUS"],
        (KnownKind.Union, _, _) => ["LAB"],
        (KnownKind.Religious, _, _) => ["REL"],
        _ => [],
    };
}
