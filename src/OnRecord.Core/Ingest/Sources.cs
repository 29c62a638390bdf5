using System.Collections.Immutable;
using OnRecord.Ingest.Archives;
using OnRecord.Ingest.Mail;
using OnRecord.Ingest.Office;
using OnRecord.Ingest.Xml;

namespace OnRecord.Ingest;

/// <summary>The readers. A new format is one file and one line here.</summary>
internal static class Sources
{
    // Formats that begin with a sign of their own: what the file is called does not count.
    private static readonly ImmutableArray<ISource> _certain =
    [
        new ZipSource(),
        new TarSource(),
        new WarcSource(),
        new RtfSource(),
        new PdfSource(),
        new FeedSource(),
        new NitfSource(),
        new NewsMlG2Source(),
        new NewsMlSource(),
        new FactivaXmlSource(),
        new GdeltSource(),
    ];

    private static readonly ImmutableArray<ISource> _all =
    [
        // In the order in which they are asked about content; plain text takes all that is left.
        .. _certain,
        new DocxSource(),
        new HtmlSource(),
        new OtherXmlSource(),
        new MhtmlSource(),
        new MailSource(),
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

    /// <summary>The reader of a format that is told by its first signs, whatever the file is called; null for any other.</summary>
    /// <param name="input">The input.</param>
    /// <param name="format">The format asked for, which counts for all but archives, because it means what lies in them; null for none.</param>
    public static ISource? Certain(Incoming input, string? format) =>
        _certain.FirstOrDefault(source => (format is null || source is ZipSource or TarSource or WarcSource) && source.Recognises(input.Start));

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
        source == byName || ((byName is null || source is HtmlSource or MailSource or MhtmlSource) && source.Recognises(input.Head));
}
