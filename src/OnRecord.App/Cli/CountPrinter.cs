using System.Globalization;
using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Writes how many statements have what in common, as the session asks.</summary>
internal static class CountPrinter
{
    // What a person reads at a time; programs get everything.
    private const int LimitForPeople = 50;

    /// <summary>Writes the counts.</summary>
    /// <returns>How many statements were counted.</returns>
    public static long Write(Session session, IEnumerable<StatementCount> counts, CountBy by)
    {
        var kind = EnumText.Write(by);
        var (table, all, rows) = (new Table(kind, "statements#", "first", "last"), 0L, 0);
        foreach (var count in counts)
        {
            (all, rows) = (all + count.Statements, rows + 1);
            if (session.Form == OutputForm.Json)
            {
                session.Out.Write(AnswerForm.Line(count, by) + "\n");
                session.EndPiece();
            }
            else if (session.Form == OutputForm.Csv || rows <= LimitForPeople)
            {
                table.Add(count.Value ?? (session.Form == OutputForm.Csv ? "" : by == CountBy.Act ? "none" : "unknown"), Figures.Of(count.Statements), Day(count.First), Day(count.Last));
            }
        }

        if (all > 0 && session.Form != OutputForm.Json)
        {
            table.Write(session);
            session.Tell(Told(all, rows, kind));
        }

        return all;
    }

    private static string Told(long all, int rows, string kind) =>
        $"{Figures.Of(all, "statement")}, {Figures.Of(rows)} by {kind}{(rows > LimitForPeople ? string.Create(CultureInfo.InvariantCulture, $"; the first {LimitForPeople}, --csv gives all") : "")}.";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
