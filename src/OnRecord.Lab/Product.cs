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
    public static Annotations Read(Draft draft) => Pipeline.Standard.Run(Article(draft));

    /// <summary>A plain text that came with a publication date.</summary>
    public static Draft Draft(string address, string text, string? published)
    {
        var bytes = ImmutableArray.Create(Encoding.UTF8.GetBytes(text));
        var fields = ImmutableSortedDictionary<string, Stated<string>>.Empty.WithComparers(StringComparer.Ordinal);
        return new Draft
        {
            Source = SourceDocument.Of(address, address, bytes, "text", "utf-8", "valid utf-8"),
            Text = text,
            Origin = OffsetMap.Identity,
            Markup = MarkupKind.None,
            Fields = published is null ? fields : fields.Add(FieldNames.Published, new Stated<string>(published, "metadata")),
        };
    }

    // Until the cleaning stage is there: each line is a paragraph of the body.
    private static Article Article(Draft draft)
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
