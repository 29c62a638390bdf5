using System.Collections.Immutable;
using System.CommandLine;
using OnRecord.Clean;
using OnRecord.Ingest;
using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Analyses articles and prints what is found; keeps nothing.</summary>
internal sealed class ReadCommand : Verb
{
    private readonly Argument<string[]> _files = new("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Files or folders; '-' is standard input." };
    private readonly ReadingOptions _reading = new();
    private readonly Option<bool> _attitudes = new("--attitudes") { Description = "Show people also wishes, beliefs and fears that are ascribed to somebody." };

    public ReadCommand()
        : base("read", "Read articles and print who said what; nothing is kept.")
    {
        Add(_files);
        _reading.AddTo(this);
        Add(_attitudes);
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("onrecord read article.txt", "Who said what in an article, with the place of every statement."),
        ("onrecord read page.html --json", "One JSON object a line for every finding, for other programs."),
        ("onrecord read articles/ --metadata dates.csv", "A folder, with a table that says when each file was published."),
        ("curl -s https://news.example/story | onrecord read -", "A page from another program."),
    ];

    public override ImmutableArray<string> Notes =>
    [
        "[start,end) is where the words stand in the text: UTF-16 code units from 0, the end not included. For a plain text file that is the file itself.",
        ReadingOptions.Note,
    ];

    public override int Run(Session session, ParseResult parsed)
    {
        var rejected = new RejectionList(session);
        var printer = new ArticlePrinter(session, parsed.GetValue(_attitudes));
        using var input = Console.OpenStandardInput();
        StatementLines.WriteHeader(session);
        var collection = _reading.Open(session, parsed);
        foreach (var arrival in collection.Read(parsed.GetRequiredValue(_files), input))
        {
            if (FindingsOf(arrival, rejected) is { } findings)
            {
                Show(session, printer, findings);
            }

            session.EndPiece();
        }

        rejected.Tell(session.IsQuiet ? [] : collection.Warnings);
        return rejected.ExitCode;
    }

    private static Findings? FindingsOf(Arrival arrival, RejectionList rejected)
    {
        var (article, rejection) = arrival.Draft is { } draft ? Made(draft) : (null, arrival.Rejection);
        if (article is null)
        {
            if (rejection is not null)
            {
                rejected.Add(rejection);
            }

            return null;
        }

        return article.IsAnalysed ? Analysed(article) : new Findings(article, CurrentRun.Of(Pipeline.Standard).Id, [], []);
    }

    private static (Article? Article, Rejection? Rejection) Made(Draft draft)
    {
        var cleaned = ArticleMaker.Make(draft);
        return (cleaned.Article, cleaned.Rejection);
    }

    private static Findings Analysed(Article article)
    {
        var doc = Pipeline.Standard.Run(article);
        return new Findings(article, CurrentRun.Of(Pipeline.Standard).Id, doc.Actors, doc.Statements);
    }

    private static void Show(Session session, ArticlePrinter printer, Findings findings)
    {
        if (session.Form == OutputForm.Text)
        {
            printer.Print(findings);
            return;
        }

        foreach (var statement in StatementView.Of(findings))
        {
            StatementLines.WriteOne(session, statement);
        }
    }
}
