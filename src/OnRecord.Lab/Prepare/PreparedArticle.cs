using System.Collections.Immutable;
using OnRecord.Language;

namespace OnRecord.Lab.Prepare;

/// <summary>A record as training reads it: its text in the product's own words, with all that run time knows of each.</summary>
/// <param name="Id">The record.</param>
/// <param name="Text">The record's text; words count in its UTF-16 code units.</param>
/// <param name="Words">Start and end of each word.</param>
/// <param name="Sentences">The first word of each sentence.</param>
/// <param name="Paragraphs">The first word of each paragraph.</param>
/// <param name="Case">The case channel of each word.</param>
/// <param name="Quotation">The quotation channel of each word.</param>
/// <param name="Gold">The set's own annotations, as they stand there.</param>
public sealed record PreparedArticle(
    string Id,
    string Text,
    ImmutableArray<ImmutableArray<int>> Words,
    ImmutableArray<int> Sentences,
    ImmutableArray<int> Paragraphs,
    ImmutableArray<int> Case,
    ImmutableArray<int> Quotation,
    object? Gold)
{
    /// <summary>The prepared form of an article with tokens, sentences and quotations.</summary>
    public static PreparedArticle Of(string id, string text, Annotations doc, object? gold)
    {
        var words = EngineInput.Of(doc);
        return new(
            id,
            text,
            [.. doc.Tokens.Select(token => doc.Article.Origin.ToSource(token.Span)).Select(span => ImmutableArray.Create(span.Start, span.End))],
            words.Sentences,
            words.Paragraphs,
            [.. words.Case.Select(row => (int)row)],
            [.. words.Quotation.Select(row => (int)row)],
            gold);
    }
}
