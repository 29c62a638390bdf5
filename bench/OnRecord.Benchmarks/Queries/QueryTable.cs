using System.Diagnostics;
using System.Globalization;
using OnRecord.Query;
using OnRecord.Store;

namespace OnRecord.Benchmarks.Queries;

/// <summary>Asks a record many questions made from its own statements, and prints how long the answers take.</summary>
internal sealed class QueryTable(Record record, TextWriter to)
{
    private const int Questions = 200;
    private const int Shown = 50;

    /// <summary>Prints the table for a record.</summary>
    public static int Print(string path, TextWriter to)
    {
        using var record = Record.Open(path);
        new QueryTable(record, to).Run();
        return 0;
    }

    private void Run()
    {
        var counts = record.Counts();
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{counts.Statements} statements in {counts.Articles} articles; {Questions} questions of each kind"));
        to.WriteLine($"{"question",-24}{"median",10}{"p95",10}{"slowest",10}");
        var step = Math.Max(1, counts.Statements / Questions);
        var asked = StatementSearch.All(record).Where((_, place) => place % step == 0).Take(Questions).Select(view => view.Statement).ToList();
        Time("said WORD", asked, statement => Find(new StatementFilter { Words = Word(statement) }));
        Time("said --speaker", asked, statement => Find(new StatementFilter { Speaker = statement.Speaker.Name ?? "Smith" }));
        Time("said WORD --speaker", asked, statement => Find(new StatementFilter { Words = Word(statement), Speaker = statement.Speaker.Name }));
        Time("said --about WORD", asked, statement => Find(new StatementFilter { About = Word(statement) }));
        Time("verify, true", asked, statement => QuoteSearch.Verify(record, statement.Content[0].Words).Places.Length);
        Time("verify, a word changed", asked, statement => QuoteSearch.Verify(record, statement.Content[0].Words + " lighthouse").Places.Length);
    }

    private int Find(StatementFilter filter) => StatementSearch.Find(record, filter with { Limit = Shown }).Count();

    private void Time(string name, List<Statement> asked, Func<Statement, int> ask)
    {
        // Once before the clock runs: the program is compiled while it runs.
        asked.Take(10).ToList().ForEach(statement => ask(statement));
        var times = asked.ConvertAll(statement =>
        {
            var start = Stopwatch.GetTimestamp();
            ask(statement);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
        times.Sort();
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24}{times[times.Count / 2],7:F1} ms{times[times.Count * 95 / 100],7:F1} ms{times[^1],7:F1} ms"));
    }

    // The longest word is the one a person would ask for.
    private static string Word(Statement statement) =>
        statement.Content[0].Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).MaxBy(word => word.Count(char.IsLetter)) ?? "treaty";
}
