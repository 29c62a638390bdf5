using System.Collections.Immutable;

namespace OnRecord.Ingest.Mail;

/// <summary>Reads web archives of browsers (MHTML): the page is the first part in HTML; pictures and styles are left out.</summary>
public sealed class MhtmlSource : ISource
{
    /// <inheritdoc/>
    public string Format => "mhtml";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".mhtml", ".mht"];

    /// <inheritdoc/>
    public bool Recognises(string head)
    {
        var headers = new MailHeaders(head, new TextSpan(0, head.Length));
        return headers.Has("MIME-Version") && (headers.Has("Snapshot-Content-Location") || (headers.Word("Content-Type") == "multipart/related" && !headers.Has("To")));
    }

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options)
    {
        if (ReadDocument.Octets(input, options.RecordLimit, out var refusal) is not { } document)
        {
            return refusal is { } rejected ? [rejected] : [];
        }

        var archive = MailPart.Read(document.Decoded.Text);
        var leaves = archive.Leaves.ToList();
        var page = leaves.Find(leaf => leaf.Type is "text/html" or "application/xhtml+xml");
        if (page is null)
        {
            return [Arrival.Rejected(input.Address, RejectionReasons.NoArticles, "There is no page in this web archive.")];
        }

        var url = archive.Headers["Snapshot-Content-Location"] ?? page.Headers["Content-Location"];
        var fields = new SlipFields();
        fields.Add(FieldNames.Url, url, "location in the web archive");
        fields.Add(FieldNames.Captured, archive.Headers["Date"], "header Date");
        fields.Add("subject", archive.Headers["Subject"], "header Subject");
        fields.Add("parts", leaves.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), "number of the parts");
        return document.Arrive(Format, [new Slip { Region = default, Key = url ?? "", Text = page.Text(), Markup = MarkupKind.Html, Fields = fields.All }], options);
    }
}
