using System.Collections.Immutable;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest;

/// <summary>One article found in a document that may hold many: its text and fields, or why it has none.</summary>
internal sealed record Slip
{
    /// <summary>Where in the document's text all of it stands.</summary>
    public required TextSpan Region { get; init; }

    /// <summary>Its text; the map leads to the document's text.</summary>
    public MappedText Text { get; init; } = MappedText.Empty;

    /// <summary>How the text is written.</summary>
    public MarkupKind Markup { get; init; }

    /// <summary>Its own id or address; empty without.</summary>
    public string Key { get; init; } = "";

    /// <summary>Its fields by name.</summary>
    public ImmutableSortedDictionary<string, Stated<string>> Fields { get; init; } = SlipFields.None;

    /// <summary>Why there is no article, as reason and sentence; null where there is one.</summary>
    public (string Reason, string Detail)? Refused { get; init; }

    /// <summary>The same slip of the document that <paramref name="earlier"/> leads to.</summary>
    public Slip Through(OffsetMap earlier) => this with { Region = Region.IsEmpty ? Region : earlier.ToSource(Region), Text = Text.Through(earlier) };

    /// <summary>The text of an article: its title on a line of its own, then its body.</summary>
    public static MappedText Article(MappedText? title, MappedText body)
    {
        var made = new MappedTextBuilder();
        var headline = title?.OneLine();
        if (headline is { IsBlank: false } && !body.Text.StartsWith(headline.Text, StringComparison.Ordinal))
        {
            made.Add(headline);
            made.Break(2);
        }

        made.Add(body);
        return made.ToText();
    }
}
