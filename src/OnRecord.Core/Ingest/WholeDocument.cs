using System.Runtime.InteropServices;

namespace OnRecord.Ingest;

/// <summary>Reads an input that is one document: plain text, Markdown, a page.</summary>
internal static class WholeDocument
{
    /// <summary>The draft of all the text there is, or the rejection; nothing where the fault that the collection reports says it all.</summary>
    public static IEnumerable<Arrival> Read(Incoming input, ReadOptions options, string format, MarkupKind markup)
    {
        var bytes = Bytes(input.Content, options.DocumentLimit);
        if (input.Fault is { Reason: RejectionReasons.TooLarge })
        {
            return [];
        }

        return bytes is null
            ? [Arrival.Rejected(input.Address, RejectionReasons.TooLarge, $"It has more than {options.DocumentLimit} bytes, which is the limit for one document.")]
            : Read(input, bytes, format, markup);
    }

    private static IEnumerable<Arrival> Read(Incoming input, byte[] bytes, string format, MarkupKind markup)
    {
        var decoded = TextDecoder.Decode(bytes, markup == MarkupKind.Html ? DeclaredEncoding.InPage(bytes) : null);
        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            return input.IsCutShort ? [] : [Arrival.Rejected(input.Address, RejectionReasons.Empty, "There is no text in it.")];
        }

        var (text, map) = LineFeeds.Normalise(decoded.Text);
        var kept = ImmutableCollectionsMarshal.AsImmutableArray(bytes);
        return
        [
            Arrival.Of(new Draft
            {
                Source = SourceDocument.Of(input.Address, "", kept, format, decoded.Encoding, decoded.Basis, decoded.Replaced),
                Text = text,
                Origin = map,
                Markup = markup,
            }),
        ];
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
