using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Shows one actor.</summary>
internal sealed class ActorCommand : Verb
{
    private const int MostNames = 20;

    private readonly Argument<string[]> _name = new("NAME") { Arity = ArgumentArity.OneOrMore, Description = "A name as articles print it, the last name of a person, or an id." };
    private readonly Option<int?> _latest = OptionKinds.Count("--latest", "How many of the latest statements to show (10).", 0);

    public ActorCommand()
        : base("actor", "Show one actor: names, offices, statements by month, and the latest statements.")
    {
        Add(_name);
        Add(_latest);
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("onrecord actor Holt", "The names and offices under which Holt appears, and what she said last."),
        ("onrecord actor \"Maren Holt\" --latest 3 --json", "The same with three statements in machine form."),
    ];

    public override int Run(Session session, ParseResult parsed)
    {
        session.Refuse(OutputForm.Csv, "onrecord actor");
        var name = string.Join(' ', parsed.GetRequiredValue(_name));
        using var record = session.OpenRecord();
        var actor = Chosen(session, ActorSearch.Named(record, name), name);
        if (actor is null || ActorSearch.Page(record, actor.Id, parsed.GetValue(_latest) ?? 10) is not { } page)
        {
            return ExitCode.Error;
        }

        if (session.Form == OutputForm.Json)
        {
            session.Out.WriteLine(AnswerForm.Line(page));
        }
        else
        {
            Show(session, page);
        }

        return ExitCode.Done;
    }

    private static ActorView? Chosen(Session session, ImmutableArray<ActorView> actors, string name)
    {
        if (actors is [var only])
        {
            return only;
        }

        // One whose usual name this is comes before those who are called so now and then.
        if (actors.Where(actor => string.Equals(Folding.Fold(actor.Name), Folding.Fold(name), StringComparison.Ordinal)).ToList() is [var usual])
        {
            session.Tell($"Others are called '{name}' too; 'onrecord actors {name}' lists them.");
            return usual;
        }

        session.Warn(actors.IsEmpty
            ? $"onrecord: no actor is called '{name}'. 'onrecord actors {name}' searches parts of names."
            : $"onrecord: '{name}' may be one of {Figures.Of(actors.Length)} actors; name one by its id:");
        foreach (var actor in actors)
        {
            session.Warn($"  {actor.Id}  {actor.Name} ({EnumText.Write(actor.Type)}, {Figures.Of(actor.Statements)} statements)", Tone.Plain);
        }

        return null;
    }

    private static void Show(Session session, ActorPage page)
    {
        var actor = page.Actor;
        Line(session, actor.Name, Tone.Strong);
        Line(session, $"{EnumText.Write(actor.Type)} · {Figures.Of(actor.Statements, "statement")} · {Figures.Of(actor.Articles, "article")} · {actor.Id}", Tone.Quiet);
        Block(session, new Table("name", "mentions#", "first", "last"), page.Names.Take(MostNames).Select(name => Row(name.Name, name.Mentions, name.First, name.Last)));
        Block(session, new Table("office", "articles#", "first", "last"), page.Offices.Take(MostNames).Select(office => Row(office.Office, office.Articles, office.First, office.Last)));
        Block(session, new Table("month", "statements#"), page.Months.Select(month => ImmutableArray.Create(month.Month?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? "no date", Figures.Of(month.Statements))));
        ShowLatest(session, page.Latest);
    }

    private static void ShowLatest(Session session, ImmutableArray<StatementView> latest)
    {
        session.Out.WriteLine();
        var printer = new ViewPrinter(session);
        foreach (var (view, number) in latest.Select((view, number) => (view, number + 1)))
        {
            printer.Print(view, number);
        }
    }

    private static void Block(Session session, Table table, IEnumerable<ImmutableArray<string>> rows)
    {
        var any = false;
        foreach (var row in rows)
        {
            any = true;
            table.Add(row);
        }

        if (any)
        {
            session.Out.WriteLine();
            table.Write(session);
        }
    }

    private static ImmutableArray<string> Row(string name, long count, DateOnly? first, DateOnly? last) => [name, Figures.Of(count), Day(first), Day(last)];

    private static string Day(DateOnly? day) => day is { } known ? Days.Of(DateInterval.Day(known)) : "";

    private static void Line(Session session, string text, Tone tone) =>
        new Flow().Add(text, tone).Write(session.Out, session.Ink, session.Width, "", 0);
}
