using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using OnRecord.Query;
using OnRecord.Query.Cite;
using OnRecord.Store;

namespace OnRecord.App.Cli;

/// <summary>Shows statements of the record.</summary>
internal sealed class SaidCommand : Verb
{
    // What a person reads at a time; programs get everything.
    private const int LimitForPeople = 50;

    private readonly Argument<string[]> _words = new("WORDS") { Arity = ArgumentArity.ZeroOrMore, Description = "Words that must all occur in what was said, in any order; see below for phrases." };
    private readonly FilterOptions _filter = new();
    private readonly Option<bool> _full = new("--full") { Description = "Show people the whole words, why the speaker is held to be the speaker, and the place in the article." };
    private readonly Option<string?> _by = OptionKinds.OneOf("--by", "Count the statements instead, by", OptionKinds.Names<CountBy>());
    private readonly Option<string?> _cite = OptionKinds.Cite();
    private readonly Option<bool> _failEmpty = OptionKinds.FailEmpty();

    public SaidCommand()
        : base("said", "Show statements of the record, newest first.")
    {
        Add(_words);
        _filter.AddTo(this);
        Add(_full);
        Add(_by);
        Add(_cite);
        Add(_failEmpty);
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("onrecord said treaty", "Everything said with the word \"treaty\", and where it stands."),
        ("onrecord said --speaker Holt --about \"air defence\" --from 2019 --until 2021-06", "What Holt said about air defence in those years."),
        ("onrecord said '\"air defence\"' --speaker \"foreign minister\" --once --full", "What foreign ministers said with these two words side by side, copies once."),
        ("onrecord said --to reporters --mode direct --outlet \"Harbour Post\"", "Words quoted from talks with reporters in one newspaper."),
        ("onrecord said treaty --by speaker", "Who spoke of the treaty, and how often?"),
        ("onrecord said --speaker Holt --cite bibtex > holt.bib", "Citations for a reference manager."),
        ("onrecord said --polarity denied --json | head -5", "Five denials in machine form."),
    ];

    public override ImmutableArray<string> Notes =>
    [
        $"People are shown {LimitForPeople} statements unless --limit asks for another number; --json, --csv and --cite give all.",
        "One line has the day, the speaker, the words and the outlet. In square brackets stands what the sentence itself does not say: a day that is the day of publication, a speaker read from a title, a pronoun or the words before.",
        "WORDS and --about take \"two words\" in quotation marks for words side by side, negoti* for words that begin so, and NEAR or NEAR/5 between words that are at most ten or five words apart.",
        "A day counts for --from and --until by when the words were said if that is known, else by when the article was published; statements without either are left out then.",
        "With --once, copies of the same words by the same speaker count as one as long as no week without any lies between them; shown is the first that was printed, and ×3 that it stands for three.",
    ];

    public override int Run(Session session, ParseResult parsed)
    {
        var filter = _filter.Read(parsed, parsed.GetValue(_words) ?? []);
        var form = OptionKinds.Value<CitationForm>(parsed.GetValue(_cite));
        var by = OptionKinds.Value<CountBy>(parsed.GetValue(_by));
        Refuse(session, parsed, form, by);
        using var record = session.OpenRecord();
        var shown = by is { } kind ? CountPrinter.Write(session, StatementSearch.CountsBy(record, filter, kind), kind)
            : form is { } cited ? Citations.Write(StatementSearch.Find(record, filter).Select(Citation.Of), cited, session.Out)
            : session.Form == OutputForm.Text ? ShowPeople(session, record, filter with { Limit = filter.Limit ?? LimitForPeople }, parsed.GetValue(_full))
            : StatementLines.Write(session, StatementSearch.Find(record, filter));
        if (shown == 0)
        {
            EmptyAnswerPrinter.Tell(session, record, filter);
        }
        else
        {
            WhoseNames.Tell(session, record, filter.Speaker);
        }

        return shown == 0 && parsed.GetValue(_failEmpty) ? ExitCode.Error : ExitCode.Done;
    }

    private void Refuse(Session session, ParseResult parsed, CitationForm? form, CountBy? by)
    {
        if (form is not null && (by is not null || session.Form != OutputForm.Text || parsed.GetValue(_full)))
        {
            throw new UsageException("--cite has a form of its own and goes with none of --by, --full, --json and --csv") { Hint = "See 'onrecord said --help'." };
        }

        if (by is not null && parsed.GetValue(_full))
        {
            throw new UsageException("--by counts statements and --full shows them") { Hint = "Leave one of them out." };
        }
    }

    private static long ShowPeople(Session session, Record record, StatementFilter filter, bool isFull)
    {
        var (full, brief, number) = (new ViewPrinter(session), new BriefPrinter(session.Out, session.Ink, session.TableWidth), filter.Offset);
        var sought = Sought(filter.Words ?? filter.About);
        foreach (var view in StatementSearch.Find(record, filter))
        {
            number++;
            if (isFull)
            {
                full.Print(view, number);
                continue;
            }

            brief.Print(view, sought);
            session.EndPiece();
        }

        TellRest(session, record, filter, number);
        if (!isFull && number > filter.Offset)
        {
            session.Tell(BriefPrinter.Legend);
        }

        return number - filter.Offset;
    }

    private static string? Sought(string? words) =>
        words?.Split([' ', '"', '“', '”', '*'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();

    // Counting costs a second search, so it is done only when the answer may have been cut.
    private static void TellRest(Session session, Record record, StatementFilter filter, int number)
    {
        if (number > filter.Offset)
        {
            var all = filter.Offset > 0 || number - filter.Offset == filter.Limit ? StatementSearch.Count(record, filter) : number;
            var copies = filter.Once ? ", copies of the same words as one" : "";
            session.Tell(filter.Offset == 0 && number == all
                ? $"{Figures.Of(all, "statement")}{copies}."
                : string.Create(CultureInfo.InvariantCulture, $"Statements {filter.Offset + 1} to {number} of {all}{copies}") + (number < all ? string.Create(CultureInfo.InvariantCulture, $"; --offset {number} goes on, --limit {all} shows all.") : "."));
        }
    }
}
