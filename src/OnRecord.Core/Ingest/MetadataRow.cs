using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>A row of a metadata table.</summary>
/// <param name="Number">Its number from 1, the header not counted.</param>
/// <param name="Name">What it names its document by, for people.</param>
/// <param name="Fields">What it says of the document.</param>
internal sealed record MetadataRow(int Number, string Name, ImmutableSortedDictionary<string, Stated<string>> Fields)
{
    /// <summary>The first file it was found to belong to; null while there is none.</summary>
    public string? File { get; set; }

    /// <summary>Whether it belongs to several files, which then get the same fields.</summary>
    public bool IsAmbiguous { get; set; }
}
