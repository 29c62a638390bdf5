namespace OnRecord.App.Cli;

/// <summary>Prints what was found in an article for people.</summary>
/// <param name="session">Where and how wide.</param>
/// <param name="withAttitudes">Whether wishes, beliefs and stances are shown beside what was said.</param>
internal sealed class ArticlePrinter(Session session, bool withAttitudes)
{
    private readonly StatementPrinter _statements = new(session.Out, session.Ink, session.Width);

    /// <summary>Prints header, statements and what was left aside.</summary>
    public void Print(Findings findings)
    {
        ArticleHeader.Of(findings.Article).Write(session.Out, session.Ink, session.Width);
        var number = 0;
        foreach (var statement in findings.Statements.Where(statement => withAttitudes || statement.Scope == Scope.Statement))
        {
            _statements.Print(statement, ++number);
        }

        new Flow().Add(Remarks(findings, number), Tone.Quiet).Write(session.Out, session.Ink, session.Width, "", 0);
        session.Out.WriteLine();
    }

    private static string Remarks(Findings findings, int shown)
    {
        var article = findings.Article;
        string?[] remarks =
        [
            article.IsAnalysed ? Figures.Of(shown, "statement") : $"Not analysed: the language is {article.Language?.Value}, and only English is read",
            Some(findings.Statements.Length - shown, "attitude", "not shown (--attitudes)"),
            Some(article.Blocks.Count(block => block.Kind == BlockKind.Furniture), "line", "of page furniture set aside"),
            Some(article.Source.Replaced, "character", "could not be read"),
        ];
        return string.Join("; ", remarks.OfType<string>()) + ".";
    }

    private static string? Some(int count, string noun, string what) => count == 0 ? null : $"{Figures.Of(count, noun)} {what}";
}
