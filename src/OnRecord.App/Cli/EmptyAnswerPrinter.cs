using OnRecord.Query;
using OnRecord.Store;

namespace OnRecord.App.Cli;

/// <summary>Tells on standard error why no statement was found, and what might be asked instead.</summary>
internal static class EmptyAnswerPrinter
{
    private const int MostConditions = 3;

    /// <summary>Tells it.</summary>
    public static void Tell(Session session, Record record, StatementFilter filter)
    {
        if (filter.Offset > 0 && StatementSearch.Count(record, filter) is > 0 and var all)
        {
            session.Tell($"No more: {Figures.Of(all, "statement")} in all.");
            return;
        }

        var counts = record.Counts();
        var days = counts.Published is { } published ? $", published {Days.Of(published)}" : "";
        session.Tell($"No statement matches; searched were {Figures.Of(counts.Statements, "statement")} in {Figures.Of(counts.Articles, "article")}{days}.");
        if (!session.IsQuiet)
        {
            Explain(session, EmptyAnswer.Of(record, filter), filter);
        }
    }

    private static void Explain(Session session, EmptyAnswer why, StatementFilter filter)
    {
        if (!why.IsSpeakerKnown)
        {
            session.Tell(why.Near.IsEmpty
                ? $"Nobody in this record is called '{filter.Speaker}'; 'onrecord actors --speaking' lists those who said something."
                : $"Nobody in this record is called '{filter.Speaker}'. Near: {string.Join(", ", why.Near.Select(Named))}.");
        }

        if (!why.Without.IsEmpty)
        {
            session.Tell($"There would be {string.Join(", ", why.Without.Take(MostConditions).Select(one => $"{Figures.Of(one.Statements)} without {one.Condition}"))}.");
        }
    }

    private static string Named(ActorView actor) => $"{actor.Name} ({Figures.Of(actor.Statements, "statement")})";
}
