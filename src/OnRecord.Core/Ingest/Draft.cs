using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>What a reader makes of a source document: its text as written there and the fields that came beside it, not yet cleaned.</summary>
public sealed record Draft
{
    /// <summary>The source document.</summary>
    public required SourceDocument Source { get; init; }

    /// <summary>The text, decoded and unescaped, with its markup.</summary>
    public required string Text { get; init; }

    /// <summary>Leads from <see cref="Text"/> to the decoded text of the source document.</summary>
    public required OffsetMap Origin { get; init; }

    /// <summary>How the text is written.</summary>
    public required MarkupKind Markup { get; init; }

    /// <summary>Known fields by name, such as <see cref="FieldNames.Title"/>, and the source's other fields under their own names; with the rule that gave each.</summary>
    public ImmutableSortedDictionary<string, Stated<string>> Fields { get; init; } = ImmutableSortedDictionary<string, Stated<string>>.Empty.WithComparers(StringComparer.Ordinal);
}
