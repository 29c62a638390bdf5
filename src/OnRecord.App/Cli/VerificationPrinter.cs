using System.Globalization;
using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Shows people what became of the question for a quotation.</summary>
/// <param name="session">Where and how wide.</param>
internal sealed class VerificationPrinter(Session session)
{
    /// <summary>The verdict with how it is meant, on one line.</summary>
    public static string Headline(Verification found) => $"{AnswerForm.NameOf(found.Verdict)} {Explained(found)}";

    /// <summary>Shows the verdict and so many places.</summary>
    public void Show(Verification found, int limit)
    {
        var tone = found.Verdict == Verdict.Exact ? Tone.Strong : Tone.Doubtful;
        Line(new Flow().Add(AnswerForm.NameOf(found.Verdict), tone).Add(Explained(found)), "");
        foreach (var place in found.Places.Take(limit))
        {
            session.Out.WriteLine();
            Show(place);
            session.EndPiece();
        }

        if (found.Places.Length > limit)
        {
            session.Tell($"The first {Figures.Of(limit, "place")}; --limit {found.Places.Length.ToString(CultureInfo.InvariantCulture)} shows all.");
        }

        if (found.Nearest is { } nearest)
        {
            session.Out.WriteLine();
            Line(new Flow().Add(found.Verdict == Verdict.Elsewhere ? $"The nearest words of {found.Speaker}:" : "The nearest words in this record:", Tone.Quiet), "");
            Show(nearest);
        }
    }

    private static string Explained(Verification found) => found.Verdict switch
    {
        Verdict.Exact => $"({Least(found)}{Figures.Of(found.Places.Count(place => place.IsAskedSpeaker), "place")}{(found.Speaker is null ? "" : $" by {found.Speaker}")}{Others(found)}{LeftOut(found)})",
        Verdict.Near => $"({Figures.Of(found.Places[0].Differences.Length, "difference")}{(found.Places[0].IsAskedSpeaker ? "" : $"; and {found.Speaker} is not known to have said it")})",
        Verdict.Elsewhere => $"(the words stand in {Least(found)}{Figures.Of(found.Places.Length, "place")}, but {found.Speaker} is not known to have said them{LeftOut(found)})",
        _ => $"(searched: {Figures.Of(found.Articles, "article")} of this record)",
    };

    private static string Least(Verification found) => found.IsComplete ? "" : "at least ";

    private static string LeftOut(Verification found) => found.LeavesWordsOut ? ", with the words left out" : "";

    private static string Others(Verification found) =>
        found.Places.Count(place => !place.IsAskedSpeaker) is > 0 and var others ? $"; {Figures.Of(others, "place")} elsewhere" : "";

    private void Show(QuotedPlace place)
    {
        Line(Words(place));
        foreach (var difference in place.Differences)
        {
            Line(new Flow().Add("- " + Told(difference), difference.IsNegation || difference.IsNumber ? Tone.Doubtful : Tone.Plain));
        }

        var speaker = place.Statement is { } statement ? $"{VerbOf(statement)} {Who(statement.Speaker)}"
            : "in no statement: words of the article itself, or of a speaker that was not recognised";
        Line(new Flow().Add(speaker, place.IsAskedSpeaker && place.Statement is not null ? Tone.Plain : Tone.Doubtful));
        Line(new Flow().Add(string.Join(" · ", Source(place).OfType<string>()), Tone.Quiet));
    }

    // The words as they stand there; those that differ can be told from the others.
    private static Flow Words(QuotedPlace place)
    {
        var (flow, at) = (new Flow(), place.Span.Start - 1);
        foreach (var word in $"“{place.Words}”".Split(' '))
        {
            var span = new TextSpan(Math.Max(0, at), word.Length);
            flow.Add(word, place.Differences.Any(difference => difference.Span.Overlaps(span)) ? Tone.Strong : Tone.Plain);
            at += word.Length + 1;
        }

        return flow;
    }

    private static string Told(Difference difference)
    {
        var what = (difference.IsNegation, difference.IsNumber) switch
        {
            (true, true) => " a NEGATION and a NUMBER",
            (true, _) => " a NEGATION",
            (_, true) => " a NUMBER",
            _ => "",
        };
        return difference.Kind switch
        {
            DifferenceKind.Dropped => $"the quotation drops{what}: “{difference.Words}”",
            DifferenceKind.Added => $"the quotation adds{what}: “{difference.Quote}”",
            _ => $"the quotation changes{what}: “{difference.Words}” became “{difference.Quote}”",
        };
    }

    private static string VerbOf(Statement statement) =>
        statement.Scope == Scope.Attitude ? "an attitude, perhaps never said, of"
        : statement.Polarity switch { Polarity.Denied => "DENIED by", Polarity.Declined => "DECLINED by", _ => "said by" };

    private static string Who(Speaker speaker) => string.Concat(
        speaker.Name ?? $"an unknown speaker ({speaker.Reason ?? "the article does not say"})",
        BasisText.Of(speaker) is { Length: > 0 } basis ? $" ({basis})" : "");

    private static IEnumerable<string?> Source(QuotedPlace place) =>
    [
        place.Article.Title,
        place.Article.Outlet,
        place.Article.Published is { } published ? Days.Of(published) : "date unknown",
        $"{place.Article.Path} {place.Span}",
    ];

    private void Line(Flow flow, string indent = "  ") => flow.Write(session.Out, session.Ink, session.Width, indent, indent.Length);
}
