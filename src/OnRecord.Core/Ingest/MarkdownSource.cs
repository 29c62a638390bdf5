using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>Reads Markdown; front matter becomes fields, the markup of the text is left to cleaning.</summary>
public sealed class MarkdownSource : ISource
{
    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".md", ".markdown"];

    /// <inheritdoc/>
    public bool Recognises(string head) => FrontMatter.Of(LineFeeds.Normalise(head).Text) is not null;

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options) =>
        WholeDocument.Read(input, options, Format, MarkupKind.Markdown)
            .Select(arrival => arrival.Draft is { } draft && FrontMatter.Of(draft.Text) is { } front ? WithoutFront(draft, front, options) : arrival);

    private static Arrival WithoutFront(Draft draft, FrontMatter front, ReadOptions options)
    {
        var text = draft.Text[front.Length..];
        if (string.IsNullOrWhiteSpace(text))
        {
            return Arrival.Rejected(draft.Source.Address, RejectionReasons.Empty, "There is nothing after its front matter.");
        }

        var known = new KnownFields(options.FieldMapping);
        var map = new OffsetMapBuilder();
        map.Add(text.Length, new TextSpan(front.Length, text.Length));
        var fields = known.Choose([.. front.Fields.Select(field => field.Name)], number => front.Fields[number].Value);
        return Arrival.Of(draft with { Text = text, Origin = map.ToMap().Then(draft.Origin), Fields = fields.Fields });
    }
}
