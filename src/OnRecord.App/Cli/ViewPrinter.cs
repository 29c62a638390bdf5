using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Prints statements of the record, those of an article that follow one another under one header.</summary>
/// <param name="session">Where and how wide.</param>
internal sealed class ViewPrinter(Session session)
{
    private readonly StatementPrinter _statements = new(session.Out, session.Ink, session.Width);
    private string? _article;

    /// <summary>Prints the statement under its number.</summary>
    public void Print(StatementView view, int number)
    {
        if (view.Article.Id != _article)
        {
            ArticleHeader.Of(view.Article).Write(session.Out, session.Ink, session.Width);
            _article = view.Article.Id;
        }

        _statements.Print(view.Statement, number);
        session.EndPiece();
    }
}
