using System.Collections.Immutable;
using System.CommandLine;
using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Shows one story: its articles, which of them are copies, and who printed which words.</summary>
internal sealed class StoryCommand : Verb
{
    private const int MostDifferences = 30;
    private const int LongestPiece = 160;

    private readonly Option<bool> _differences = new("--differences") { Description = "Show what edited and shortened copies changed, word by word." };
    private readonly Argument<string> _article = new("ID") { Description = "The id or path of any of its articles." };

    public StoryCommand()
        : base("story", "Show the story of an article: all its articles, which are copies, and who printed which words.")
    {
        Add(_article);
        Add(_differences);
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("onrecord story 003.txt", "Who else wrote about it, and which of them are copies."),
        ("onrecord story 003.txt --differences", "And what was changed in the copies."),
        ("onrecord story 003.txt --json", "All of that in machine form."),
    ];

    public override ImmutableArray<string> Notes =>
    [
        "A copy is exact (the same words), near (edited: four fifths of all groups of five words are common), shortened (one stands in the other) or reworded (other words between the same grammar, names and numbers).",
        "Of each statement that two articles print: verbatim as in the fullest print, shortened, paraphrased, or missing. Statements are never joined across different speakers, numbers or a negation.",
    ];

    public override int Run(Session session, ParseResult parsed)
    {
        session.Refuse(OutputForm.Csv, "onrecord story");
        using var record = session.OpenRecord();
        var name = parsed.GetRequiredValue(_article);
        if (StorySearch.Of(record, name) is not { } story)
        {
            session.Warn($"onrecord: the record has no article '{name}'. 'onrecord stories' lists stories with their ids.");
            return ExitCode.Error;
        }

        var said = ReportedSearch.Of(record, story);
        if (session.Form == OutputForm.Json)
        {
            session.Out.WriteLine(StoryForm.Line(story, said, CopyChanges.Of(record, story)));
        }
        else
        {
            Show(session, story);
            foreach (var changes in parsed.GetValue(_differences) ? CopyChanges.Of(record, story) : [])
            {
                Show(session, story, changes);
            }

            Show(session, story, said);
        }

        return ExitCode.Done;
    }

    private static void Show(Session session, StoryView story)
    {
        Line(session, story.Headline ?? "no headline", Tone.Strong);
        Line(session, $"{Figures.Of(story.Articles.Length, "article")} · {Figures.Of(story.Copies)} of them copies · {story.Id}", Tone.Quiet);
        session.Out.WriteLine();
        var numbers = Numbers(story);
        var table = new Table("article", "no#", "published", "outlet", "words#", "copy");
        foreach (var article in story.Articles)
        {
            table.Add(
                article.Article.Title ?? article.Article.Path, Figures.Of(numbers[article.Article.Id]), article.Article.Published is { } day ? Days.Of(day) : "", article.Article.Outlet ?? "",
                Figures.Of(article.WordCount), article is { CopyOf: { } origin, Relation: { } relation } ? $"{EnumText.Write(relation)}, of {Figures.Of(numbers[origin])}" : "");
        }

        table.Write(session);
    }

    private static Dictionary<string, int> Numbers(StoryView story) =>
        story.Articles.Select((article, place) => (article.Article.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place + 1, StringComparer.Ordinal);

    private static void Show(Session session, StoryView story, CopyChanges changes)
    {
        var numbers = Numbers(story);
        session.Out.WriteLine();
        Line(session, $"{Figures.Of(numbers[changes.Copy.Id])} beside {Figures.Of(numbers[changes.Origin.Id])}: {Figures.Of(changes.Differences.Length, "difference")}", Tone.Strong);
        foreach (var difference in changes.Differences.Take(MostDifferences))
        {
            Line(session, $"{Piece(difference.One.Of(changes.Origin.Text))} → {Piece(difference.Other.Of(changes.Copy.Text))}", Tone.Plain);
        }

        if (changes.Differences.Length > MostDifferences)
        {
            session.Tell($"The first {Figures.Of(MostDifferences)} of them; --json gives all.");
        }
    }

    private static string Piece(string words) =>
        words.Length == 0 ? "nothing" : words.Length <= LongestPiece ? $"“{words}”" : $"“{words[..LongestPiece]}…”";

    private static void Show(Session session, StoryView story, ImmutableArray<Reported> said)
    {
        foreach (var reported in said.Where(one => one.Wordings.Length > 1))
        {
            session.Out.WriteLine();
            Line(session, (reported.Fullest.Statement.Speaker.Name ?? "unknown speaker") + ":", Tone.Strong);
            Line(session, "“" + Words(reported.Fullest) + "”", Tone.Plain);
            foreach (var (article, place) in story.Articles.Select((article, place) => (article, place + 1)))
            {
                var print = reported.Wordings.FirstOrDefault(wording => wording.View.Article.Id == article.Article.Id);
                Line(session, $"{Figures.Of(place)} {Kind(print)}", print is null ? Tone.Quiet : Tone.Plain);
            }
        }

        var alone = said.Count(one => one.Wordings.Length == 1);
        session.Tell($"{Figures.Of(said.Length - alone, "statement")} in two articles or more, {Figures.Of(alone)} in one only.");
    }

    private static string Kind(Wording? print) => print switch
    {
        null => "missing",
        { Kind: WordingKind.Paraphrased } => $"paraphrased: “{Words(print.View)}”",
        _ => EnumText.Write(print.Kind),
    };

    private static string Words(StatementView view) => string.Join(" … ", view.Statement.Content.Select(piece => piece.Words));

    private static void Line(Session session, string text, Tone tone) => new Flow().Add(text, tone).Write(session.Out, session.Ink, session.Width, "", 0);
}
