using System.Collections.Immutable;

namespace OnRecord.Knowledge.Codes;

/// <summary>Some words of a mention that mean one thing.</summary>
internal sealed record MentionPart
{
    public required PartKind Kind { get; init; }

    /// <summary>Number of its first word.</summary>
    public required int First { get; init; }

    /// <summary>How many words it has.</summary>
    public required int Count { get; init; }

    /// <summary>The PLOVER country that it says; null when it says none.</summary>
    public string? Country { get; init; }

    /// <summary>The sectors that it says.</summary>
    public ImmutableArray<string> Sectors { get; init; } = [];

    /// <summary>What it means in the almanac; null when it is none of it.</summary>
    public KnownActor? Actor { get; init; }

    /// <summary>The role that it names; null when it names none.</summary>
    public RoleSectors? Role { get; init; }
}
