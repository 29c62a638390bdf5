using System.Collections.Immutable;
using System.Globalization;

namespace OnRecord.Ingest.Archives;

/// <summary>Reads web archives, WARC and ARC: each page that a server answered with, each text that was put in. Other records are counted and named in a warning.</summary>
public sealed class WarcSource : ISource
{
    private const int MostKinds = 6;

    // Crawlers put their own logs and lists in under such addresses.
    private static readonly ImmutableArray<string> _machinery = ["metadata:", "urn:", "dns:", "whois:"];

    /// <inheritdoc/>
    public string Format => "warc";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".warc", ".arc"];

    /// <inheritdoc/>
    public bool Recognises(string head) => head.StartsWith("WARC/", StringComparison.Ordinal) || head.StartsWith("filedesc://", StringComparison.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options)
    {
        var left = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (number, found) = (0, 0);
        foreach (var record in new WarcRecords(new WarcReader(input.Content), options.RecordLimit).All())
        {
            var address = string.Create(CultureInfo.InvariantCulture, $"{input.Address}#{++number}");
            foreach (var arrival in Arrivals(record, address, left, input, options))
            {
                found++;
                yield return arrival;
            }
        }

        if (left.Count > 0)
        {
            var kinds = left.OrderByDescending(kind => kind.Value).Take(MostKinds).Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Value} {kind.Key}"));
            input.Warn($"{input.Address}: of {number} records these hold no page and were left out: {string.Join(", ", kinds)}{(left.Count > MostKinds ? ", …" : "")}.");
        }

        if (found == 0 && !input.IsCutShort)
        {
            yield return Arrival.Rejected(input.Address, RejectionReasons.NoArticles, "There is no page in this web archive.");
        }
    }

    private static List<Arrival> Arrivals(WarcRecord record, string address, SortedDictionary<string, int> left, Incoming input, ReadOptions options)
    {
        var isPage = record.Kind is "response" or "resource" or "conversion" && !_machinery.Any(scheme => record.Url?.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) == true);
        if (record.Fault is var (reason, detail))
        {
            if (reason.Length > 0)
            {
                return [Arrival.Rejected(address, reason, detail)];
            }

            input.Warn($"{address}: {detail}.");
        }

        var message = isPage && record.Kind == "response" ? HttpMessage.Read(record.Block, options.DocumentLimit) : new HttpMessage(200, record.ContentType, null, record.Block);
        var kind = !isPage ? record.Kind : message.Status != 200 ? $"{record.Kind} with status {message.Status}" : IsText(message) ? null : message.ContentType;
        if (kind is not null)
        {
            kind = kind.Length is 0 or > 60 ? "of unknown kind" : kind;
            left[kind] = left.GetValueOrDefault(kind) + 1;
            return [];
        }

        return Inside(record, message, address, input, options);
    }

    private static bool IsText(HttpMessage message) =>
        message.ContentType is "text/html" or "text/plain" or "application/xhtml+xml" or "" && message.Body.Length > 0;

    private static List<Arrival> Inside(WarcRecord record, HttpMessage message, string address, Incoming input, ReadOptions options)
    {
        using var body = new GuardedStream(new MemoryStream(message.Body));
        var name = message.ContentType == "text/plain" ? "record.txt" : message.ContentType.Length == 0 ? "" : "record.html";
        return [.. input.Inside(address, name, body, options, message.Charset).Select(arrival => Stated(arrival, record))];
    }

    private static Arrival Stated(Arrival arrival, WarcRecord record)
    {
        if (arrival.Draft is not { } draft)
        {
            return arrival;
        }

        var fields = new SlipFields();
        fields.Add(FieldNames.Url, record.Url, "target of the record");
        fields.Add(FieldNames.Captured, record.Date, "date of the record");
        var source = draft.Source;
        return Arrival.Of(draft with
        {
            Source = SourceDocument.Of(source.Address, record.Url ?? source.Key, source.Bytes, source.Format, source.Encoding, source.EncodingBasis, source.Replaced),
            Fields = fields.All.SetItems(draft.Fields),
        });
    }
}
