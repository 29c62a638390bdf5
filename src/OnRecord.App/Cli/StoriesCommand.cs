using System.Collections.Immutable;
using System.CommandLine;
using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Lists the stories of the record.</summary>
internal sealed class StoriesCommand : Verb
{
    private const int LimitForPeople = 30;

    private readonly Option<DateInterval?> _from = OptionKinds.Day("--from", "Only stories with an article of this day or later.");
    private readonly Option<DateInterval?> _until = OptionKinds.Day("--until", "Only stories with an article of this day or earlier.");
    private readonly Option<int?> _limit = OptionKinds.Count("--limit", "The most stories to show.", 1);
    private readonly Option<bool> _failEmpty = OptionKinds.FailEmpty();

    public StoriesCommand()
        : base("stories", "List the stories of the record: articles about one happening, and which of them are copies.")
    {
        foreach (var option in new Option[] { _from, _until, _limit, _failEmpty })
        {
            Add(option);
        }
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("onrecord stories", "The stories with most articles."),
        ("onrecord stories --from 2019-12 --until 2019-12", "Those of a month."),
        ("onrecord stories --json", "With every article, and of which other it is a copy."),
    ];

    public override ImmutableArray<string> Notes =>
    [
        "A story has two articles or more; its id is that of its first article. 'onrecord story ID' shows it.",
        $"Stories are worked out anew each time, from the texts of all articles. People are shown {LimitForPeople} unless --limit asks for another number; --json and --csv give all.",
    ];

    public override int Run(Session session, ParseResult parsed)
    {
        using var record = session.OpenRecord();
        var (from, until) = (parsed.GetValue(_from)?.First, parsed.GetValue(_until)?.Last);
        var limit = parsed.GetValue(_limit) ?? (session.Form == OutputForm.Text ? LimitForPeople : int.MaxValue);
        var stories = StorySearch.All(record).Where(story => IsWithin(story, from, until)).ToImmutableArray();
        Show(session, [.. stories.Take(limit)]);
        if (stories.IsEmpty)
        {
            session.Tell("No two articles tell of the same happening.");
        }
        else if (stories.Length > limit)
        {
            session.Tell($"{Figures.Of(limit)} of {Figures.Of(stories.Length)} stories; --limit shows more.");
        }

        return stories.IsEmpty && parsed.GetValue(_failEmpty) ? ExitCode.Error : ExitCode.Done;
    }

    private static bool IsWithin(StoryView story, DateOnly? from, DateOnly? until) =>
        (from is null || story.Published?.Last >= from) && (until is null || story.Published?.First <= until);

    private static void Show(Session session, ImmutableArray<StoryView> stories)
    {
        var table = new Table("headline", "first", "articles#", "copies#", "outlets#", "id");
        foreach (var story in stories)
        {
            if (session.Form == OutputForm.Json)
            {
                session.Out.WriteLine(StoryForm.Line(story));
                session.EndPiece();
            }
            else if (session.Form == OutputForm.Csv)
            {
                table.Add(Headline(story), Day(story) ?? "", Figures.Of(story.Articles.Length), Figures.Of(story.Copies), Figures.Of(story.Outlets.Length), story.Id);
            }
            else
            {
                new Flow().Add(Headline(story), Tone.Strong).Write(session.Out, session.Ink, session.Width, "", 0);
                new Flow().Add(string.Join(" · ", About(story).OfType<string>()), Tone.Quiet).Write(session.Out, session.Ink, session.Width, "  ", 2);
                session.EndPiece();
            }
        }

        if (session.Form == OutputForm.Csv)
        {
            table.Write(session);
        }
    }

    private static string Headline(StoryView story) => story.Headline ?? "no headline";

    private static string? Day(StoryView story) => story.Published is { } known ? Days.Of(DateInterval.Day(known.First)) : null;

    private static IEnumerable<string?> About(StoryView story) =>
    [
        Day(story),
        Figures.Of(story.Articles.Length, "article"),
        story.Copies > 0 ? $"{Figures.Of(story.Copies)} of them copies" : null,
        story.Outlets.Length > 1 ? Figures.Of(story.Outlets.Length, "outlet") : null,
        story.Id,
    ];
}
