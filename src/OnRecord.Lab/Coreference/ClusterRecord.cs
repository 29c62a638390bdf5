using System.Collections.Immutable;

namespace OnRecord.Lab.Coreference;

/// <summary>A document with clusters of mentions. A range is the first token and the one after the last.</summary>
/// <param name="Id">Its name in the set.</param>
/// <param name="Genre">What kind of text it is; null where the set does not say.</param>
/// <param name="Split">The part of the set that it belongs to; null where the set has none.</param>
/// <param name="Licence">The class of its licence; null where the set has one for all.</param>
/// <param name="Text">The text; an empty line parts paragraphs.</param>
/// <param name="Tokens">Start and end of each token.</param>
/// <param name="Sentences">The range of each sentence.</param>
/// <param name="Speakers">Who speaks each sentence; null where nobody is said to.</param>
/// <param name="Clusters">The mentions of each cluster, as ranges.</param>
public sealed record ClusterRecord(
    string Id,
    string? Genre,
    string? Split,
    string? Licence,
    string Text,
    ImmutableArray<ImmutableArray<int>> Tokens,
    ImmutableArray<ImmutableArray<int>> Sentences,
    ImmutableArray<string?> Speakers,
    ImmutableArray<ImmutableArray<ImmutableArray<int>>> Clusters)
{
    /// <summary>The clusters as spans of the text; a span that stands in one twice counts once.</summary>
    public ImmutableArray<ImmutableArray<TextSpan>> Gold => [.. Clusters.Select(cluster => cluster.Select(Span).Distinct().ToImmutableArray())];

    /// <summary>The characters of a range of tokens.</summary>
    public TextSpan Span(ImmutableArray<int> range) => TextSpan.Between(Tokens[range[0]][0], Tokens[range[1] - 1][1]);

    /// <summary>The range of tokens that a span of the text covers.</summary>
    public ImmutableArray<int> Range(TextSpan span)
    {
        var first = Tokens.TakeWhile(token => token[1] <= span.Start).Count();
        return [first, first + Tokens.Skip(first).TakeWhile(token => token[0] < span.End).Count()];
    }
}
