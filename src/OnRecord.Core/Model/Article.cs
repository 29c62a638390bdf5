using System.Collections.Immutable;

namespace OnRecord;

/// <summary>The text of one news item with what is known about it. Unknown fields are null.</summary>
public sealed record Article
{
    /// <summary>Id made from the source document's key and bytes, with the prefix <c>a</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The source document it was read from.</summary>
    public required SourceDocument Source { get; init; }

    /// <summary>
    /// The text; never changes, and every span counts in it. A plain text file (UTF-8, line feeds) is its own text;
    /// in other formats paragraphs are separated by line feeds.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>Leads from <see cref="Text"/> back to the decoded text of the source document.</summary>
    public required OffsetMap Origin { get; init; }

    /// <summary>What each stretch of the text is.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>The headline.</summary>
    public Stated<string>? Title { get; init; }

    /// <summary>Who published it.</summary>
    public Stated<string>? Outlet { get; init; }

    /// <summary>Who wrote it, as printed.</summary>
    public Stated<string>? Byline { get; init; }

    /// <summary>Place, agency and day before the first sentence, as printed.</summary>
    public Stated<string>? Dateline { get; init; }

    /// <summary>Its own web address.</summary>
    public Stated<string>? Url { get; init; }

    /// <summary>When it was published; null when nothing says, and then <see cref="PublishedReason"/> says why.</summary>
    public Stated<DateInterval>? Published { get; init; }

    /// <summary>Why the publication date is not known; null when it is known.</summary>
    public string? PublishedReason { get; init; }

    /// <summary>The language as a two-letter code of ISO 639-1; null when the text is too short to tell.</summary>
    public Stated<string>? Language { get; init; }

    /// <summary>Fields of the source that have no place above, under their own names.</summary>
    public ImmutableSortedDictionary<string, string> Fields { get; init; } = ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>Where it came from, for people.</summary>
    public string Path => Source.Address;

    /// <summary>Whether statements are read from it: English, or too short to tell.</summary>
    public bool IsAnalysed => Language is null or { Value: "en" };

    /// <summary>The block that holds <paramref name="position"/>; null between blocks.</summary>
    public Block? BlockAt(int position) => SpanSearch.At(Blocks.AsSpan(), position, block => block.Span) is var index and >= 0 ? Blocks[index] : null;
}
