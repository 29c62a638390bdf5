using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest;

/// <summary>A whole document in bytes and characters, from which articles are cut.</summary>
/// <param name="Address">Where it came from, for people.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Decoded">What they say.</param>
internal sealed record ReadDocument(string Address, ImmutableArray<byte> Bytes, DecodedText Decoded)
{
    /// <summary>The encoding of documents whose characters are bytes to be read further, such as RTF and mail: each byte is one character.</summary>
    public const string AsBytes = "iso-8859-1";

    /// <summary>Reads a document of characters; null when it is too large or has none, and then <paramref name="refusal"/> says so.</summary>
    /// <param name="input">Where it is read from.</param>
    /// <param name="limit">The most bytes it may have.</param>
    /// <param name="declared">Finds what it says of its own encoding; null where it says nothing.</param>
    /// <param name="refusal">The rejection; also null where the fault that the collection reports says it all.</param>
    public static ReadDocument? Text(Incoming input, int limit, Func<byte[], string?>? declared, out Arrival? refusal)
    {
        var bytes = WholeDocument.Bytes(input, limit, out refusal);
        if (bytes is null)
        {
            return null;
        }

        var decoded = TextDecoder.Decode(bytes, input.Charset ?? declared?.Invoke(bytes));
        return Unless(string.IsNullOrWhiteSpace(decoded.Text), input, new(input.Address, ImmutableCollectionsMarshal.AsImmutableArray(bytes), decoded), out refusal);
    }

    /// <summary>Reads a document whose characters are its bytes.</summary>
    public static ReadDocument? Octets(Incoming input, int limit, out Arrival? refusal)
    {
        var bytes = WholeDocument.Bytes(input, limit, out refusal);
        return bytes is null ? null : Unless(bytes.Length == 0, input, OfOctets(input.Address, bytes), out refusal);
    }

    /// <summary>The document of these bytes, whose characters they are.</summary>
    public static ReadDocument OfOctets(string address, byte[] bytes) =>
        new(address, ImmutableCollectionsMarshal.AsImmutableArray(bytes), new(Encoding.Latin1.GetString(bytes), AsBytes, "bytes", 0));

    /// <summary>The arrivals of its articles, numbered when there are several.</summary>
    public IEnumerable<Arrival> Arrive(string format, IReadOnlyList<Slip> slips, ReadOptions options)
    {
        var cutter = new ByteCutter(this);
        for (var index = 0; index < slips.Count; index++)
        {
            yield return Arrive(slips[index], slips.Count == 1 ? Address : $"{Address}#{index + 1}", format, cutter, options);
        }
    }

    private static Arrival Arrive(Slip slip, string address, string format, ByteCutter cutter, ReadOptions options)
    {
        if (slip.Refused is var (reason, detail))
        {
            return Arrival.Rejected(address, reason, detail);
        }

        if (slip.Text.IsBlank)
        {
            return Arrival.Rejected(address, RejectionReasons.Empty, "There is no text in it.");
        }

        if (slip.Text.Text.Length > options.DocumentLimit)
        {
            return Arrival.Rejected(address, RejectionReasons.TooLarge, $"Its text has {slip.Text.Text.Length} characters, and the limit is {options.DocumentLimit}.");
        }

        var (bytes, decoded) = cutter.Cut(slip.Region);
        var text = slip.Text.Normalised();
        return Arrival.Of(new Draft
        {
            Source = SourceDocument.Of(address, slip.Key, bytes, format, decoded.Encoding, decoded.Basis, decoded.Replaced),
            Text = text.Text,
            Origin = slip.Region.IsEmpty ? text.Map : Within(text, slip.Region),
            Markup = slip.Markup,
            Fields = slip.Fields,
        });
    }

    // The map counts in the document; the source holds only the region.
    private static OffsetMap Within(MappedText text, TextSpan region)
    {
        if (text.Map.IsIdentity)
        {
            return text.Map;
        }

        var made = new OffsetMapBuilder();
        foreach (var segment in text.Map.Segments)
        {
            var start = Math.Clamp(segment.SourceStart - region.Start, 0, region.Length);
            var end = Math.Clamp(segment.Source.End - region.Start, start, region.Length);
            made.Add(segment.TextLength, TextSpan.Between(start, end));
        }

        return made.ToMap();
    }

    private static ReadDocument? Unless(bool isEmpty, Incoming input, ReadDocument document, out Arrival? refusal)
    {
        refusal = isEmpty && !input.IsCutShort ? Arrival.Rejected(input.Address, RejectionReasons.Empty, "There is no text in it.") : null;
        return isEmpty ? null : document;
    }
}
