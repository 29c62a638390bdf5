using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>How a collection is read.</summary>
public sealed record ReadOptions
{
    /// <summary>The options of a run in which nothing is asked for.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Paths of metadata tables: CSV with a header; a later table wins over an earlier one.</summary>
    public ImmutableArray<string> MetadataTables { get; init; } = [];

    /// <summary>Paths of files that folders may hold but that are no articles, such as the record that is being written.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];

    /// <summary>
    /// Which field of a record holds what, such as <c>text=body_text</c> or <c>title=hl</c>. Where one is given for text,
    /// the usual names of text no longer count; several are tried in order.
    /// </summary>
    public ImmutableArray<string> FieldMapping { get; init; } = [];

    /// <summary>The format of everything that is read, such as <c>jsonl</c>; null to tell by name and content.</summary>
    public string? Format { get; init; }

    /// <summary>The largest document, in bytes; for a record the longest text, in characters. 10 MB as in the limits for pages.</summary>
    public int DocumentLimit { get; init; } = 10_000_000;

    /// <summary>The largest record of a file that holds many, in bytes.</summary>
    public int RecordLimit { get; init; } = 64_000_000;

    /// <summary>How many bytes one compressed file may unpack to.</summary>
    public long UnpackedLimit { get; init; } = 64L << 30;

    /// <summary>How many times its own size a compressed file may unpack to, once it is beyond a megabyte; text seldom exceeds 20.</summary>
    public int UnpackedRatio { get; init; } = 200;
}
