using System.Collections.Immutable;

namespace OnRecord.Lab.Coreference;

/// <summary>A document with attributions whose sources are resolved.</summary>
/// <param name="Id">Its name in the set, under which the set of clusters has it too.</param>
/// <param name="Genre">What kind of text it is.</param>
/// <param name="Split">The part of the set that it belongs to.</param>
/// <param name="Text">The text.</param>
/// <param name="Tokens">Start and end of each token.</param>
/// <param name="Sentences">The range of each sentence.</param>
/// <param name="Speakers">Who speaks each sentence.</param>
/// <param name="Attributions">The attributions.</param>
public sealed record AttributedRecord(
    string Id,
    string? Genre,
    string? Split,
    string Text,
    ImmutableArray<ImmutableArray<int>> Tokens,
    ImmutableArray<ImmutableArray<int>> Sentences,
    ImmutableArray<string?> Speakers,
    ImmutableArray<ResolvedSource> Attributions)
{
    /// <summary>The document without its attributions.</summary>
    public ClusterRecord Bare => new(Id, Genre, Split, null, Text, Tokens, Sentences, Speakers, []);
}
