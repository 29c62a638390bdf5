namespace OnRecord.Ingest;

/// <summary>Reads an input that is one document: plain text, Markdown, a page.</summary>
internal static class WholeDocument
{
    /// <summary>The draft of all the text there is, or the rejection; nothing where the fault that the collection reports says it all.</summary>
    public static IEnumerable<Arrival> Read(Incoming input, ReadOptions options, string format, MarkupKind markup)
    {
        var document = ReadDocument.Text(input, options.DocumentLimit, markup == MarkupKind.Html ? bytes => DeclaredEncoding.InPage(bytes) : null, out var refusal);
        return document is not null ? [Draft(document, format, markup)] : refusal is { } rejected ? [rejected] : [];
    }

    /// <summary>The draft of a document as it is.</summary>
    public static Arrival Draft(ReadDocument document, string format, MarkupKind markup)
    {
        var (text, map) = LineFeeds.Normalise(document.Decoded.Text);
        return Arrival.Of(new Draft
        {
            Source = SourceDocument.Of(document.Address, "", document.Bytes, format, document.Decoded.Encoding, document.Decoded.Basis, document.Decoded.Replaced),
            Text = text,
            Origin = map,
            Markup = markup,
        });
    }

    /// <summary>All bytes of the input; null when there are more than the limit, and then <paramref name="refusal"/> says so unless the collection does.</summary>
    public static byte[]? Bytes(Incoming input, int limit, out Arrival? refusal)
    {
        var bytes = Bytes(input.Content, limit);
        refusal = bytes is null && input.Fault is not { Reason: RejectionReasons.TooLarge }
            ? Arrival.Rejected(input.Address, RejectionReasons.TooLarge, $"It has more than {limit} bytes, which is the limit for one document.")
            : null;
        return input.Fault is { Reason: RejectionReasons.TooLarge } ? null : bytes;
    }

    // Null when there are more than the limit; no more than that is ever read.
    private static byte[]? Bytes(Stream stream, int limit)
    {
        var bytes = new byte[Math.Min(limit, 1 << 16) + 1];
        var have = 0;
        while (stream.Read(bytes, have, bytes.Length - have) is > 0 and var got)
        {
            have += got;
            if (have > limit)
            {
                return null;
            }

            if (have == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(limit + 1L, 2L * bytes.Length));
            }
        }

        return bytes[..have];
    }
}
