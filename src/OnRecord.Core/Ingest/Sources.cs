using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>The readers. A new format is one file and one line here.</summary>
internal static class Sources
{
    private static readonly ImmutableArray<ISource> _all =
    [
        // In the order in which they are asked about content; plain text takes all that is left.
        new HtmlSource(),
        new JsonLinesSource(),
        new CsvSource(),
        new MarkdownSource(),
        new PlainTextSource(),
    ];

    /// <summary>The names of the formats.</summary>
    public static ImmutableArray<string> Names { get; } = [.. _all.Select(source => source.Format)];

    /// <summary>The reader of a format by its name or one of its extensions.</summary>
    /// <exception cref="OnRecordException">There is none.</exception>
    public static ISource Named(string format) =>
        _all.FirstOrDefault(source => source.Format == format || source.Extensions.Contains("." + format))
        ?? throw new OnRecordException($"There is no format '{format}'. Formats are: {string.Join(", ", _all.Select(source => source.Format).Order(StringComparer.Ordinal))}.");

    /// <summary>The reader for an input: the one asked for, else by name, else by content.</summary>
    public static ISource For(Incoming input, string? format)
    {
        if (format is not null)
        {
            return Named(format);
        }

        var byName = _all.FirstOrDefault(source => source.Extensions.Any(input.IsNamed));

        // Pages are often saved as .txt; read as text, their markup would become the article.
        return byName is null or PlainTextSource ? _all.First(source => IsOf(source, input, byName)) : byName;
    }

    private static bool IsOf(ISource source, Incoming input, ISource? byName) =>
        source == byName || ((byName is null || source is HtmlSource) && source.Recognises(input.Head));
}
