using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Lists the actors of the record.</summary>
internal sealed class ActorsCommand : Verb
{
    private const int LimitForPeople = 50;

    private readonly Argument<string[]> _name = new("NAME-PART") { Arity = ArgumentArity.ZeroOrMore, Description = "Words that must all occur in one of the actor's names." };
    private readonly Option<string?> _type = OptionKinds.OneOf("--type", "The kind of actor", OptionKinds.Names<ActorType>());
    private readonly Option<bool> _speaking = new("--speaking") { Description = "Only those who said something." };
    private readonly Option<int?> _limit = OptionKinds.Count("--limit", "The most actors to show.", 1);
    private readonly Option<int?> _offset = OptionKinds.Count("--offset", "How many to pass over first.", 0);
    private readonly Option<bool> _failEmpty = OptionKinds.FailEmpty();

    public ActorsCommand()
        : base("actors", "List the actors of the record, those who said most first.")
    {
        Add(_name);
        foreach (var option in new Option[] { _type, _speaking, _limit, _offset, _failEmpty })
        {
            Add(option);
        }
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("onrecord actors", "Who is in the record."),
        ("onrecord actors holt", "Everybody one of whose names has the word \"Holt\"."),
        ("onrecord actors --type state --csv > states.csv", "All states as a table for a spreadsheet."),
    ];

    public override ImmutableArray<string> Notes =>
        [$"People are shown {LimitForPeople} actors unless --limit asks for another number; --json and --csv give all."];

    public override int Run(Session session, ParseResult parsed)
    {
        using var record = session.OpenRecord();
        var shown = Show(session, ActorSearch.Find(record, FilterOf(session, parsed)));
        if (shown == 0)
        {
            session.Tell(string.Create(CultureInfo.InvariantCulture, $"No actor matches; the record has {record.Counts().Actors} of them."));
        }

        return shown == 0 && parsed.GetValue(_failEmpty) ? ExitCode.Error : ExitCode.Done;
    }

    private ActorFilter FilterOf(Session session, ParseResult parsed) => new()
    {
        Words = parsed.GetValue(_name) is { Length: > 0 } words ? string.Join(' ', words) : null,
        Type = OptionKinds.Value<ActorType>(parsed.GetValue(_type)),
        Speaking = parsed.GetValue(_speaking),
        Limit = parsed.GetValue(_limit) ?? (session.Form == OutputForm.Text ? LimitForPeople : null),
        Offset = parsed.GetValue(_offset) ?? 0,
    };

    private static int Show(Session session, IEnumerable<ActorView> actors)
    {
        var count = 0;
        var table = TableFor(session.Form);
        foreach (var actor in actors)
        {
            count++;
            if (session.Form == OutputForm.Json)
            {
                session.Out.WriteLine(AnswerForm.Line(actor));
                session.EndPiece();
            }
            else
            {
                table.Add(actor.Name, EnumText.Write(actor.Type), Figures.Of(actor.Statements), Figures.Of(actor.Articles), actor.Id, Figures.Of(actor.Mentions));
            }
        }

        if (session.Form == OutputForm.Csv || (session.Form == OutputForm.Text && count > 0))
        {
            table.Write(session);
        }

        return count;
    }

    // The last columns are for programs: beside them no room would be left for names.
    private static Table TableFor(OutputForm form) => form == OutputForm.Csv
        ? new("name", "type", "statements#", "articles#", "id", "mentions#")
        : new("name", "type", "statements#", "articles#");
}
