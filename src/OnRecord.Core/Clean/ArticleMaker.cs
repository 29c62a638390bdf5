using System.Collections.Immutable;
using OnRecord.Clean.Html;
using OnRecord.Clean.Marking;
using OnRecord.Ingest;

namespace OnRecord.Clean;

/// <summary>
/// Makes articles of drafts: takes the markup off, marks what each stretch of the text is, and states title, byline,
/// dateline, day of publication and language, each with the rule that gave it. Nothing of the text is deleted.
/// </summary>
public static class ArticleMaker
{
    private static readonly ImmutableArray<string> _known =
        [FieldNames.Title, FieldNames.Published, FieldNames.Outlet, FieldNames.Byline, FieldNames.Url, FieldNames.Language];

    /// <summary>The article of a draft, or why there is none: reasons <c>empty</c> and <c>too large</c>.</summary>
    public static Cleaned Make(Draft draft) => Make(draft, LineModel.Shipped);

    /// <summary>The same with another model for the lines of pages.</summary>
    public static Cleaned Make(Draft draft, LineModel model)
    {
        if (Limits.Exceeded(draft) is { } tooLarge)
        {
            return new Cleaned(null, tooLarge);
        }

        var surface = SurfaceOf(draft, model, out var rejection);
        if (surface is null)
        {
            return new Cleaned(null, rejection);
        }

        return string.IsNullOrWhiteSpace(surface.Text)
            ? Cleaned.Rejected(draft.Source.Address, "empty", "There is no text in it.")
            : Cleaned.Of(ArticleOf(draft, surface));
    }

    private static Surface? SurfaceOf(Draft draft, LineModel model, out Rejection? rejection)
    {
        rejection = null;
        return draft.Markup switch
        {
            MarkupKind.Markdown => MarkdownText.Read(draft.Text),
            MarkupKind.Html => HtmlText.Read(draft.Text, draft.Source.Address, model, out rejection),
            _ => Surface.Plain(draft.Text),
        };
    }

    private static Article ArticleOf(Draft draft, Surface surface)
    {
        // What came beside the document is trusted before what the page says of itself.
        var fields = surface.Fields.SetItems(draft.Fields.Where(field => !string.IsNullOrWhiteSpace(field.Value.Value)));
        var title = OneLine(fields.GetValueOrDefault(FieldNames.Title));
        if (title is not null && !IsTextFile(draft) && !BeginsWith(surface.Text, title.Value))
        {
            surface = surface.WithTitle(title.Value);
        }

        var sheet = Marker.Mark(surface, title?.Value);
        var url = fields.GetValueOrDefault(FieldNames.Url);
        var day = PublicationDate.Find(fields.GetValueOrDefault(FieldNames.Published), url, sheet);
        return new Article
        {
            Id = ContentId.Of('a', draft.Source.Key, draft.Source.Bytes.AsSpan()),
            Source = draft.Source,
            Text = surface.Text,
            Origin = surface.Map.Then(draft.Origin),
            Blocks = sheet.ToBlocks(),
            Title = Placed(title, sheet.First(BlockKind.Headline)),
            Outlet = OneLine(fields.GetValueOrDefault(FieldNames.Outlet)),
            Byline = OneLine(fields.GetValueOrDefault(FieldNames.Byline)) ?? sheet.Byline,
            Dateline = sheet.Dateline,
            Url = OneLine(url),
            Published = day.Published,
            PublishedReason = day.Reason,
            Language = LanguageGuess.Of(fields.GetValueOrDefault(FieldNames.Language), sheet),
            Fields = Others(draft, surface),
        };
    }

    // The text of a text file stays the file's own, so that spans count in the file.
    private static bool IsTextFile(Draft draft) => draft is { Markup: MarkupKind.None, Source.Format: "text" };

    private static Stated<string>? Placed(Stated<string>? title, Stated<string>? headline) =>
        title is null ? headline
        : headline is { } found && LineFolding.Fold(found.Value) == LineFolding.Fold(title.Value) ? title with { Span = found.Span }
        : title;

    private static Stated<string>? OneLine(Stated<string>? field) =>
        field is null || string.IsNullOrWhiteSpace(field.Value) ? null
        : field with { Value = string.Join(' ', field.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) };

    private static bool BeginsWith(string text, string title)
    {
        var folded = LineFolding.Fold(title);
        if (folded.Length == 0)
        {
            return true;
        }

        // Twice the length leaves room for signs that folding drops.
        var beginning = text.AsSpan().TrimStart();
        return LineFolding.Fold(beginning[..Math.Min(beginning.Length, (title.Length * 2) + 80)].ToString()).StartsWith(folded, StringComparison.Ordinal);
    }

    private static ImmutableSortedDictionary<string, string> Others(Draft draft, Surface surface)
    {
        var others = draft.Fields.Where(field => !_known.Contains(field.Key)).ToImmutableSortedDictionary(field => field.Key, field => field.Value.Value, StringComparer.Ordinal);
        return surface.Fields.GetValueOrDefault(FieldNames.Modified) is { } modified && !others.ContainsKey(FieldNames.Modified)
            ? others.Add(FieldNames.Modified, modified.Value).Add(FieldNames.Modified + " rule", modified.Rule) : others;
    }
}
