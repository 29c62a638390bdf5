using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Tells whether a quotation really appeared.</summary>
internal sealed class VerifyCommand : Verb
{
    private const int LimitForPeople = 20;

    private readonly Argument<string[]> _quote = new("QUOTE") { Arity = ArgumentArity.OneOrMore, Description = "The words. Case, white space, punctuation and quotation marks do not matter." };
    private readonly Option<string?> _speaker = OptionKinds.Words("--speaker", "NAME", "Who is thought to have said it; a last name suffices.");
    private readonly Option<int?> _limit = OptionKinds.Count("--limit", "The most places to show people (20).", 1);
    private readonly Option<bool> _failEmpty = new("--fail-empty") { Description = "Exit with 1 when the quotation is not found, or only elsewhere." };

    public VerifyCommand()
        : base("verify", "Tell whether a quotation really appeared, where, and who said it.")
    {
        Add(_quote);
        Add(_speaker);
        Add(_limit);
        Add(_failEmpty);
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("onrecord verify \"the treaty stands\"", "Every place where these words stand."),
        ("onrecord verify \"the treaty stands\" --speaker Holt", "Did Holt say so, or was it somebody else?"),
        ("onrecord verify \"the treaty stands\" --fail-empty --quiet && echo sound", "For scripts."),
    ];

    public override ImmutableArray<string> Notes =>
    [
        "The answer is EXACT (the same letters and digits stand there, said by the speaker if one was named), ELSEWHERE (they stand there, but not as words of that speaker) or NOT FOUND. NOT FOUND means: not in this record; the words may stand in an article that is not in it.",
        "Dots stand for words left out: \"we will ... act\". The pieces, each of two words or more, must then stand in order in one paragraph or statement, and the answer says so.",
    ];

    public override int Run(Session session, ParseResult parsed)
    {
        session.Refuse(OutputForm.Csv, "onrecord verify");
        var quote = string.Join(' ', parsed.GetRequiredValue(_quote));
        if (!quote.Any(char.IsLetterOrDigit))
        {
            throw new UsageException("'onrecord verify' needs words; what was given has no letter or digit") { Hint = "See 'onrecord verify --help'." };
        }

        using var record = session.OpenRecord();
        var found = QuoteSearch.Verify(record, quote, parsed.GetValue(_speaker));
        if (session.Form == OutputForm.Json)
        {
            session.Out.WriteLine(AnswerForm.Line(found));
        }
        else
        {
            Show(session, found, parsed.GetValue(_limit) ?? LimitForPeople);
        }

        return found.Verdict != Verdict.Exact && parsed.GetValue(_failEmpty) ? ExitCode.Error : ExitCode.Done;
    }

    private static void Show(Session session, Verification found, int limit)
    {
        var tone = found.Verdict == Verdict.Exact ? Tone.Strong : Tone.Doubtful;
        new Flow().Add(AnswerForm.NameOf(found.Verdict), tone).Add(Explained(found)).Write(session.Out, session.Ink, session.Width, "", 0);
        foreach (var place in found.Places.Take(limit))
        {
            session.Out.WriteLine();
            Show(session, place);
            session.EndPiece();
        }

        if (found.Places.Length > limit)
        {
            session.Tell($"The first {Figures.Of(limit, "place")}; --limit {found.Places.Length.ToString(CultureInfo.InvariantCulture)} shows all.");
        }
    }

    private static string Explained(Verification found) => found.Verdict switch
    {
        Verdict.Exact => $"({Least(found)}{Figures.Of(found.Places.Count(place => place.IsAskedSpeaker), "place")}{(found.Speaker is null ? "" : $" by {found.Speaker}")}{Others(found)}{LeftOut(found)})",
        Verdict.Elsewhere => $"(the words stand in {Least(found)}{Figures.Of(found.Places.Length, "place")}, but {found.Speaker} is not known to have said them{LeftOut(found)})",
        _ => $"(searched: {Figures.Of(found.Articles, "article")} of this record)",
    };

    private static string Least(Verification found) => found.IsComplete ? "" : "at least ";

    private static string LeftOut(Verification found) => found.LeavesWordsOut ? ", with the words left out" : "";

    private static string Others(Verification found) =>
        found.Places.Count(place => !place.IsAskedSpeaker) is > 0 and var others ? $"; {Figures.Of(others, "place")} elsewhere" : "";

    private static void Show(Session session, QuotedPlace place)
    {
        new Flow().Add("“" + place.Words + "”").Write(session.Out, session.Ink, session.Width, "  ", 2);
        var speaker = place.Statement is { } statement
            ? $"said by {statement.Speaker.Name ?? $"an unknown speaker ({statement.Speaker.Reason ?? "the article does not say"})"}"
            : "in no statement: words of the article itself, or of a speaker that was not recognised";
        new Flow().Add(speaker, place.IsAskedSpeaker && place.Statement is not null ? Tone.Plain : Tone.Doubtful).Write(session.Out, session.Ink, session.Width, "  ", 2);
        new Flow().Add(string.Join(" · ", Source(place).OfType<string>()), Tone.Quiet).Write(session.Out, session.Ink, session.Width, "  ", 2);
    }

    private static IEnumerable<string?> Source(QuotedPlace place) =>
    [
        place.Article.Title,
        place.Article.Outlet,
        place.Article.Published is { } published ? Days.Of(published) : "date unknown",
        $"{place.Article.Path} {place.Span}",
    ];
}
