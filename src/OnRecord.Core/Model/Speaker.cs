using System.Collections.Immutable;

namespace OnRecord;

/// <summary>Who a statement is ascribed to.</summary>
public sealed record Speaker
{
    /// <summary>The actor's id; null exactly when <see cref="Basis"/> is <see cref="Basis.Unknown"/>.</summary>
    public string? Actor { get; init; }

    /// <summary>The actor's name; null when the speaker is not known.</summary>
    public string? Name { get; init; }

    /// <summary>The actor's kind; null when the speaker is not known.</summary>
    public ActorType? Type { get; init; }

    /// <summary>The words that name the speaker here; null when there are none.</summary>
    public Evidence? Words { get; init; }

    /// <summary>Why we hold this actor to be the speaker.</summary>
    public required Basis Basis { get; init; }

    /// <summary>From 0 to 1; 0 when the speaker is not known.</summary>
    public double Confidence { get; init; }

    /// <summary>Why the speaker is not known; null when it is.</summary>
    public string? Reason { get; init; }

    /// <summary>Names of actors who may be meant when the speaker is not known, the likeliest first.</summary>
    public ImmutableArray<string> Candidates { get; init; } = [];
}
