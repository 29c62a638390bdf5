using System.Collections.Immutable;
using System.Text;
using OnRecord.Ingest;

namespace OnRecord.Lab;

/// <summary>The product as the harness runs it: a draft goes through cleaning and all stages.</summary>
public static class Product
{
    /// <summary>The version that is measured: findings come from rules.</summary>
    public static string Model { get; } = $"rules {typeof(Pipeline).Assembly.GetName().Version?.ToString(3)}";

    /// <summary>What the product finds in a draft.</summary>
    /// <returns>Null when cleaning refuses the draft.</returns>
    public static Annotations? Read(Draft draft) => Read(draft, Pipeline.Standard);

    /// <summary>What these stages find in a draft.</summary>
    /// <returns>Null when cleaning refuses the draft.</returns>
    public static Annotations? Read(Draft draft, Pipeline pipeline) => Article(draft) is { } article ? pipeline.Run(article) : null;

    /// <summary>A plain text with the fields that came beside it; those without a value are left out.</summary>
    public static Draft Draft(string address, string text, params ImmutableArray<(string Name, string? Value)> fields)
    {
        var bytes = ImmutableArray.Create(Encoding.UTF8.GetBytes(text));
        return new Draft
        {
            Source = SourceDocument.Of(address, address, bytes, "text", "utf-8", "valid utf-8"),
            Text = text,
            Origin = OffsetMap.Identity,
            Markup = MarkupKind.None,
            Fields = fields.Where(field => !string.IsNullOrWhiteSpace(field.Value))
                .ToImmutableSortedDictionary(field => field.Name, field => new Stated<string>(field.Value ?? "", "metadata"), StringComparer.Ordinal),
        };
    }

    // Until the cleaning stage is there: each line is a paragraph of the body.
    private static Article? Article(Draft draft)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var start = 0; start < draft.Text.Length;)
        {
            var end = draft.Text.IndexOf('\n', start) is var found and >= 0 ? found : draft.Text.Length;
            var span = TextSpan.Between(start, end).Trim(draft.Text);
            if (!span.IsEmpty)
            {
                blocks.Add(new Block(span, BlockKind.Body, "line", blocks.Count));
            }

            start = end + 1;
        }

        return new Article
        {
            Id = ContentId.Of('a', draft.Source.Key, draft.Source.Bytes.AsSpan()),
            Source = draft.Source,
            Text = draft.Text,
            Origin = draft.Origin,
            Blocks = blocks.ToImmutable(),
            Published = draft.Fields.TryGetValue(FieldNames.Published, out var published) && DateOnly.TryParse(published.Value, out var day)
                ? new Stated<DateInterval>(DateInterval.Day(day), published.Rule)
                : null,
        };
    }
}
