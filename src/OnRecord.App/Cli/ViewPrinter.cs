using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Prints statements of the record, those of an article that follow one another under one header.</summary>
/// <param name="session">Where and how wide.</param>
/// <param name="isApart">Whether a header stands apart from what was printed before.</param>
internal sealed class ViewPrinter(Session session, bool isApart = false)
{
    private readonly StatementPrinter _statements = new(session.Out, session.Ink, session.Width);
    private string? _article;

    /// <summary>Prints the statement under its number.</summary>
    public void Print(StatementView view, int number)
    {
        if (view.Article.Id != _article)
        {
            if (isApart)
            {
                session.Out.WriteLine();
            }

            ArticleHeader.Of(view.Article).Write(session.Out, session.Ink, session.Width);
            _article = view.Article.Id;
        }

        _statements.Print(view.Statement, number);
        session.EndPiece();
    }
}
