using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>Tells lists of GDELT, which hold no texts, and says what they are good for.</summary>
public sealed class GdeltSource : ISource
{
    /// <inheritdoc/>
    public string Format => "gdelt";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".gkg.csv"];

    /// <inheritdoc/>
    public bool Recognises(string head) => MetadataLists.IsGkg(head);

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options) =>
    [
        Arrival.Rejected(input.Address, RejectionReasons.OnlyMetadata, "It lists articles without their texts. Give it with --metadata beside the articles that it is about."),
    ];
}
