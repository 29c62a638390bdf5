using System.Collections.Immutable;
using OnRecord.Neural.Heads;
using OnRecord.Neural.Syntax;

namespace OnRecord.Neural;

/// <summary>What was read in an article. A part that was not asked for, or that the model has no head for, is empty.</summary>
/// <param name="Spans">The sources, cues and contents in their order.</param>
/// <param name="Attributions">Those that belong together, in the order of their cues.</param>
public sealed record EngineReading(ImmutableArray<RoleSpan> Spans, ImmutableArray<LinkedAttribution> Attributions)
{
    /// <summary>The names, in their order.</summary>
    public ImmutableArray<NameSpan> Names { get; init; } = [];

    /// <summary>For each word the probability that a sentence ends with it.</summary>
    public ImmutableArray<float> Ends { get; init; } = [];

    /// <summary>The first word of each sentence: of those that were given, and of those that the ends cut off from them.</summary>
    public ImmutableArray<int> Sentences { get; init; } = [];

    /// <summary>The grammar of each word; each sentence is a tree.</summary>
    public ImmutableArray<WordSyntax> Syntax { get; init; } = [];

    /// <summary>For each sentence a vector of length 1, so that the dot product of two is their cosine.</summary>
    public ImmutableArray<ImmutableArray<float>> Vectors { get; init; } = [];

    /// <summary>For each word its vector, and behind it the mean of the encoder's vectors of its pieces.</summary>
    public ImmutableArray<float> Words { get; init; } = [];

    /// <summary>For each word the short vector by which phrases are compared, <see cref="RankerHead.Side"/> numbers long.</summary>
    public ImmutableArray<float> Sides { get; init; } = [];
}
