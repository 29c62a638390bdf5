using System.Collections.Immutable;
using System.CommandLine;
using OnRecord.Query;
using OnRecord.Query.Cite;
using OnRecord.Store;

namespace OnRecord.App.Cli;

/// <summary>Tells whether a quotation really appeared.</summary>
internal sealed class VerifyCommand : Verb
{
    private const int LimitForPeople = 20;

    private readonly Argument<string[]> _quote = new("QUOTE") { Arity = ArgumentArity.OneOrMore, Description = "The words. Case, white space, punctuation and quotation marks do not matter." };
    private readonly Option<string?> _speaker = OptionKinds.Words("--speaker", "NAME", "Who is thought to have said it, by any name or office; a last name suffices.");
    private readonly Option<int?> _limit = OptionKinds.Count("--limit", "The most places to show people (20).", 1);
    private readonly Option<string?> _cite = OptionKinds.Cite();
    private readonly Option<bool> _failEmpty = new("--fail-empty") { Description = "Exit with 1 unless the answer is EXACT." };

    public VerifyCommand()
        : base("verify", "Tell whether a quotation really appeared, where, and who said it.")
    {
        Add(_quote);
        Add(_speaker);
        Add(_limit);
        Add(_cite);
        Add(_failEmpty);
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("onrecord verify \"the treaty stands\"", "Every place where these words stand."),
        ("onrecord verify \"the treaty stands\" --speaker Holt", "Did Holt say so, or was it somebody else?"),
        ("onrecord verify \"[The treaty] ... for ten years\"", "A quotation with words replaced and left out."),
        ("onrecord verify \"the treaty stands\" --cite chicago", "A note for every place."),
        ("onrecord verify \"the treaty stands\" --fail-empty --quiet && echo sound", "For scripts."),
    ];

    public override ImmutableArray<string> Notes =>
    [
        "The answer is EXACT (the same letters, digits and signs of numbers stand there, said by the speaker if one was named), NEAR (some words are changed, dropped or added: every difference is told, and a negation or a number is named as such), ELSEWHERE (the words stand there, but not as words of that speaker: the places say whose they are) or NOT FOUND, with the nearest words. NOT FOUND means: not in this record; the words may stand in an article that is not in it.",
        "Words of an article that are nobody's statement are found too, and said to be so.",
        "Dots stand for words left out: \"we will ... act\". Words in brackets stand for others that an editor replaced: \"[the board] will act\". The pieces must stand in order in one paragraph or statement, and the answer says so; between short pieces few words may be left out.",
    ];

    public override int Run(Session session, ParseResult parsed)
    {
        session.Refuse(OutputForm.Csv, "onrecord verify");
        var quote = string.Join(' ', parsed.GetRequiredValue(_quote));
        if (!quote.Any(char.IsLetterOrDigit))
        {
            throw new UsageException("'onrecord verify' needs words; what was given has no letter or digit") { Hint = "See 'onrecord verify --help'." };
        }

        var form = OptionKinds.Value<CitationForm>(parsed.GetValue(_cite));
        if (form is not null && session.Form == OutputForm.Json)
        {
            throw new UsageException("--cite and --json ask for two forms at once") { Hint = "Leave one of them out." };
        }

        using var record = session.OpenRecord();
        var found = QuoteSearch.Verify(record, quote, parsed.GetValue(_speaker));
        Write(session, found, form, parsed.GetValue(_limit) ?? LimitForPeople);
        TellUnknown(session, record, found);
        return found.Verdict != Verdict.Exact && parsed.GetValue(_failEmpty) ? ExitCode.Error : ExitCode.Done;
    }

    private static void Write(Session session, Verification found, CitationForm? form, int limit)
    {
        if (form is { } cited)
        {
            Citations.Write(found.Places.Select(Citation.Of), cited, session.Out);
            session.Tell(VerificationPrinter.Headline(found));
        }
        else if (session.Form == OutputForm.Json)
        {
            session.Out.WriteLine(AnswerForm.Line(found));
        }
        else
        {
            new VerificationPrinter(session).Show(found, limit);
        }
    }

    private static void TellUnknown(Session session, Record record, Verification found)
    {
        if (!found.IsSpeakerKnown && !session.IsQuiet)
        {
            var near = NearNames.Of(record, found.Speaker ?? "");
            session.Tell($"Nobody in this record is called '{found.Speaker}'.{(near.IsEmpty ? "" : $" Near: {string.Join(", ", near.Select(actor => actor.Name))}.")}");
        }
    }
}
