using System.Collections.Immutable;
using System.Globalization;

namespace OnRecord.Query.Cite;

/// <summary>Words that are cited: where they stand, and whose they are held to be and why. What is not known is null or left out, never made up.</summary>
/// <param name="Id">Tells it from others in one file: the statement's id, or article and span.</param>
/// <param name="Pieces">The exact words, each piece with its span in the article.</param>
/// <param name="Article">The article.</param>
/// <param name="Statement">The statement that the words belong to; null when they stand in none.</param>
public sealed record Citation(string Id, ImmutableArray<(string Words, TextSpan Span)> Pieces, ArticleSummary Article, Statement? Statement)
{
    /// <summary>A statement as a citation.</summary>
    public static Citation Of(StatementView view) =>
        new(view.Statement.Id, [.. view.Statement.Content.Select(piece => (piece.Words, piece.Span))], view.Article, view.Statement);

    /// <summary>A place where a quotation stands as a citation.</summary>
    public static Citation Of(QuotedPlace place) => new(
        string.Create(CultureInfo.InvariantCulture, $"{place.Article.Id}-{place.Span.Start}-{place.Span.End}"), [(place.Words, place.Span)], place.Article, place.Statement);

    /// <summary>The words on one line, dots between pieces that stand apart.</summary>
    public string Words => Line(string.Join(" … ", Pieces.Select(piece => piece.Words)));

    /// <summary>Who is held to have said it, and why; where that is not known, so it says.</summary>
    public string Attribution => Statement?.Speaker switch
    {
        null => "speaker not known: the words stand in no statement that was recognised",
        { Name: { } name } speaker => $"{Line(name)} ({Line(BasisText.Of(speaker) ?? "")})",
        var speaker => $"speaker unknown ({Line(string.Join("; ", new[] { speaker.Reason ?? "the article does not say", BasisText.Of(speaker) }.OfType<string>()))})",
    };

    /// <summary>How the article reports it: <c>said</c>, <c>denied</c>, … with a note where the words are not the speaker's own, and the day where it is known; null outside statements.</summary>
    public string? Act => Statement is not { } statement ? null : string.Concat(
        statement.Scope == Scope.Attitude ? "attitude, perhaps never said" : statement.Polarity switch { Polarity.Denied => "denied", Polarity.Declined => "declined to say", _ => "said" },
        statement.SaidOn?.Interval is { } days ? $" {days}" : "",
        statement.Mode switch { StatementMode.Indirect => ", in the article's words", StatementMode.Mixed => ", partly in the article's words", _ => "" });

    /// <summary>Where in the article's text the words stand: <c>740-810</c>, several pieces parted by a comma.</summary>
    public string Characters => string.Join(", ", Pieces.Select(piece => string.Create(CultureInfo.InvariantCulture, $"{piece.Span.Start}-{piece.Span.End}")));

    /// <summary>All of it but the article, as forms that have no field for it put it into a note.</summary>
    public string Note => $"“{Words}” {string.Join(", ", new[] { Attribution, Act }.OfType<string>())}; characters {Characters} of {Article.Id}";

    /// <summary>A text on one line, without control characters.</summary>
    internal static string Line(string text) =>
        string.Join(' ', string.Concat(text.Select(sign => char.IsControl(sign) || sign is '\u2028' or '\u2029' ? ' ' : sign)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
