using System.Collections.Immutable;
using System.CommandLine;
using OnRecord.Query;
using OnRecord.Store;

namespace OnRecord.App.Cli;

/// <summary>Shows statements of the record.</summary>
internal sealed class SaidCommand : Verb
{
    // What a person reads at a time; programs get everything.
    private const int LimitForPeople = 50;

    private readonly Argument<string[]> _words = new("WORDS") { Arity = ArgumentArity.ZeroOrMore, Description = "Words that must all occur in what was said, in any order." };
    private readonly FilterOptions _filter = new();
    private readonly Option<bool> _failEmpty = OptionKinds.FailEmpty();

    public SaidCommand()
        : base("said", "Show statements of the record, newest first.")
    {
        Add(_words);
        _filter.AddTo(this);
        Add(_failEmpty);
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("onrecord said treaty", "Everything said with the word \"treaty\", and where it stands."),
        ("onrecord said --speaker Holt --about \"air defence\" --from 2019 --until 2021-06", "What Holt said about air defence in those years."),
        ("onrecord said --to reporters --mode direct --outlet \"Harbour Post\"", "Words quoted from talks with reporters in one newspaper."),
        ("onrecord said --polarity denied --json | head -5", "Five denials in machine form."),
    ];

    public override ImmutableArray<string> Notes =>
    [
        $"People are shown {LimitForPeople} statements unless --limit asks for another number; --json and --csv give all.",
        "A day counts for --from and --until by when the words were said if that is known, else by when the article was published; statements without either are left out then.",
    ];

    public override int Run(Session session, ParseResult parsed)
    {
        var filter = _filter.Read(parsed, parsed.GetValue(_words) ?? []);
        using var record = session.OpenRecord();
        var shown = session.Form == OutputForm.Text
            ? ShowPeople(session, record, filter with { Limit = filter.Limit ?? LimitForPeople })
            : StatementLines.Write(session, StatementSearch.Find(record, filter));
        if (shown == 0)
        {
            TellEmpty(session, record, filter);
        }

        return shown == 0 && parsed.GetValue(_failEmpty) ? ExitCode.Error : ExitCode.Done;
    }

    private static long ShowPeople(Session session, Record record, StatementFilter filter)
    {
        var (printer, number) = (new ViewPrinter(session), filter.Offset);
        foreach (var view in StatementSearch.Find(record, filter))
        {
            printer.Print(view, ++number);
        }

        TellRest(session, record, filter, number);
        return number - filter.Offset;
    }

    // Counting costs a second search, so it is done only when the answer may have been cut.
    private static void TellRest(Session session, Record record, StatementFilter filter, int number)
    {
        if (number > filter.Offset)
        {
            var all = filter.Offset > 0 || number == filter.Limit ? StatementSearch.Count(record, filter) : number;
            session.Tell(filter.Offset == 0 && number == all
                ? Figures.Of(all, "statement") + "."
                : FormattableString.Invariant($"Statements {filter.Offset + 1} to {number} of {all}") + (number < all ? FormattableString.Invariant($"; --offset {number} goes on, --limit {all} shows all.") : "."));
        }
    }

    private static void TellEmpty(Session session, Record record, StatementFilter filter)
    {
        if (filter.Offset > 0 && StatementSearch.Count(record, filter) is > 0 and var all)
        {
            session.Tell($"No more: {Figures.Of(all, "statement")} in all.");
            return;
        }

        var counts = record.Counts();
        var days = counts.Published is { } published ? $", published {Days.Of(published)}" : "";
        session.Tell($"No statement matches; searched were {Figures.Of(counts.Statements, "statement")} in {Figures.Of(counts.Articles, "article")}{days}.");
    }
}
