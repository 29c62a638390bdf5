using System.Collections.Immutable;

namespace OnRecord.Lab;

/// <summary>What an evaluation measured.</summary>
public sealed record Outcome
{
    /// <summary>How many records were scored.</summary>
    public required int Count { get; init; }

    /// <summary>How many white-space words were read.</summary>
    public required int Words { get; init; }

    /// <summary>The scores by name, in the order to print them; per cent unless they are counts.</summary>
    public required ImmutableArray<(string Name, double Value)> Scores { get; init; }

    /// <summary>What else is worth a table, printed below the scores.</summary>
    public ImmutableArray<Breakdown> Breakdowns { get; init; } = [];

    /// <summary>Each miss and each wrong finding, one JSON object a line.</summary>
    public ImmutableArray<string> Errors { get; init; } = [];

    /// <summary>All that was found, in the format of the set, one JSON object a line.</summary>
    public ImmutableArray<string> Predictions { get; init; } = [];
}
