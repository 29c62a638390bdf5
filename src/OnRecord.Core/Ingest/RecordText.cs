using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>A record in characters, on its way to a draft.</summary>
/// <param name="Address">Where it came from, for people.</param>
/// <param name="Format">The name of the reader.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Decoded">What they say.</param>
internal sealed record RecordText(string Address, string Format, ImmutableArray<byte> Bytes, DecodedText Decoded)
{
    /// <summary>The draft of the text of one of its fields.</summary>
    /// <param name="choice">Which field means what.</param>
    /// <param name="text">The text of the field, unescaped.</param>
    /// <param name="map">Leads from it to the text of the record.</param>
    /// <param name="replaced">How many characters were replaced when unescaping.</param>
    /// <param name="limit">The longest text, in characters.</param>
    public Arrival Draft(FieldChoice choice, string text, OffsetMap map, int replaced, int limit)
    {
        if (text.Length > limit)
        {
            return Arrival.Rejected(Address, RejectionReasons.TooLarge, $"Its text has {text.Length} characters, and the limit is {limit}.");
        }

        var (lines, lineMap) = LineFeeds.Normalise(text);
        return Arrival.Of(new Draft
        {
            Source = SourceDocument.Of(Address, choice.Key, Bytes, Format, Decoded.Encoding, Decoded.Basis, Decoded.Replaced + replaced),
            Text = lines,
            Origin = lineMap.Then(map),
            Markup = HtmlSource.IsMarkup(lines) ? MarkupKind.Html : MarkupKind.None,
            Fields = choice.Fields,
        });
    }

    /// <summary>The rejection of a record without text: its text fields are empty, or it has none.</summary>
    public Arrival WithoutText(KnownFields known, IEnumerable<string> names) =>
        names.FirstOrDefault(name => known.TargetOf(name) == "text") is { } empty
            ? Arrival.Rejected(Address, RejectionReasons.Empty, $"Its field '{empty}' holds no text.")
            : Arrival.Rejected(Address, RejectionReasons.NoTextField, NoTextField(names));

    /// <summary>The sentence for a record or table without a text field.</summary>
    public static string NoTextField(IEnumerable<string> names) =>
        $"None of its fields is known to hold the text: {string.Join(", ", names.Take(30).Select(name => $"'{(name.Length > 60 ? name[..60] + "…" : name)}'"))}. A field mapping such as text=NAME says which one does.";
}
