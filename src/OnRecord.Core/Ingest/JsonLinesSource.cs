using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Ingest.Json;

namespace OnRecord.Ingest;

/// <summary>Reads JSON: one object a line, one object, or a list of objects; one record at a time.</summary>
public sealed class JsonLinesSource : ISource
{
    /// <inheritdoc/>
    public string Format => "jsonl";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".jsonl", ".ndjson", ".json"];

    /// <inheritdoc/>
    public bool Recognises(string head)
    {
        var start = head.AsSpan().TrimStart();
        return start.Length > 1 && ((start[0] == '{' && start[1..].TrimStart() is ['"', ..]) || (start[0] == '[' && start[1..].TrimStart() is ['{', ..]));
    }

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options)
    {
        var known = new KnownFields(options.FieldMapping);
        var encoding = Encoding(input, out var basis);
        var reader = new RecordReader(input.Content, CodeUnits.Of(encoding), options.RecordLimit);
        reader.SkipBytes(TextDecoder.MarkLength(input.FirstBytes, encoding));
        var records = new JsonRecords(reader, alwaysLines: input.IsNamed(".jsonl") || input.IsNamed(".ndjson"));
        foreach (var (raw, number) in records.All())
        {
            var address = number is null ? input.Address : $"{input.Address}#{number}";

            // Where the file was cut off, the collection says so; the piece of a record before the cut is part of that.
            foreach (var arrival in Arrive(raw, address, encoding, basis, known, options))
            {
                if (!(raw.IsOpen && input.IsCutShort && arrival.Rejection is not null))
                {
                    yield return arrival;
                }
            }
        }

        if (records.Number == 0 && !input.IsCutShort)
        {
            yield return Arrival.Rejected(input.Address, RejectionReasons.Empty, "There are no records in it.");
        }
        else if (records.IsListOpen && !input.IsCutShort)
        {
            yield return Arrival.Rejected(input.Address, RejectionReasons.Truncated, $"The list of records is not closed; it may have been cut off after record {records.Number}.");
        }
    }

    private static string Encoding(Incoming input, out string basis)
    {
        var marked = Encodings.Marked(input.FirstBytes);
        var wide = marked is null ? Encodings.Wide(input.FirstBytes) : null;
        basis = marked is not null ? "byte-order mark" : wide is not null ? "guessed" : "declared";

        // JSON is UTF-8 (RFC 8259, section 8.1); some tools write UTF-16 all the same.
        return marked?.Name ?? wide ?? Encodings.Utf8;
    }

    private IEnumerable<Arrival> Arrive(RawRecord raw, string address, string encoding, string basis, KnownFields known, ReadOptions options)
    {
        if (raw.IsTooLarge)
        {
            return [Arrival.Rejected(address, RejectionReasons.TooLarge, $"{raw.Lines}: the record has more than {options.RecordLimit} bytes.")];
        }

        var record = new RecordText(address, Format, raw.Bytes, TextDecoder.Decode(raw.Bytes.AsSpan(), encoding, basis));
        var json = JsonRecord.Parse(record.Decoded.Text);
        return json.Error is { } error ? [Arrival.Rejected(address, RejectionReasons.BadJson, $"{raw.Lines}: {error}{(raw.IsOpen ? " It may have been cut off." : "")}")]
            : json.Kind == JsonTokenType.StartObject ? Arrive(record, json.Children, known, options)
            : [Arrival.Rejected(address, RejectionReasons.NotARecord, $"{raw.Lines}: it is not an object with named fields.")];
    }

    // What the user says of the fields counts more than what they look like.
    private static IEnumerable<Arrival> Arrive(RecordText record, ImmutableArray<JsonField> fields, KnownFields known, ReadOptions options)
    {
        var document = new ReadDocument(record.Address, record.Bytes, record.Decoded);
        return options.FieldMapping.IsEmpty && Ninjs.IsIn(fields) ? document.Arrive("ninjs", [Ninjs.Article(record.Decoded.Text, fields)], options)
            : options.FieldMapping.IsEmpty && JsonFeed.IsIn(record.Decoded.Text, fields) ? document.Arrive("feed", JsonFeed.Articles(record.Decoded.Text, fields), options)
            : [Draft(record, [.. fields, .. Nested(record.Decoded.Text, fields, known)], known, options)];
    }

    private static Arrival Draft(RecordText record, ImmutableArray<JsonField> fields, KnownFields known, ReadOptions options)
    {
        var source = record.Decoded.Text;
        var names = fields.Select(field => field.Name).ToImmutableArray();
        var choice = known.Choose(
            names,
            (number, isKnown) => isKnown || fields[number].Kind is JsonTokenType.String or JsonTokenType.Null ? JsonText.Plain(source, fields[number]) : fields[number].Span.Of(source),
            number => (fields[number].Kind == JsonTokenType.String || known.HoldsParagraphs(names[number]))
                && JsonText.OfField(source, fields[number]) is { } text
                && !string.IsNullOrWhiteSpace(text.Text));
        return choice.Text is { } chosen && JsonText.OfField(source, fields[chosen]) is { } text
            ? record.Draft(choice, text.Text, text.Map, text.Replaced, options.DocumentLimit)
            : record.WithoutText(known, names);
    }

    // Fields inside objects, where the mapping names them with full stops: text=article.body
    private static IEnumerable<JsonField> Nested(string text, ImmutableArray<JsonField> fields, KnownFields known)
    {
        foreach (var path in known.NestedNames)
        {
            JsonField? found = null;
            var level = fields;
            foreach (var name in path.Split('.'))
            {
                found = level.Where(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(field => (JsonField?)field).FirstOrDefault();
                level = found is { Kind: JsonTokenType.StartObject } inner ? JsonRecord.Inside(text, inner.Span).Children : [];
            }

            if (found is { } nested)
            {
                yield return nested with { Name = path };
            }
        }
    }
}
