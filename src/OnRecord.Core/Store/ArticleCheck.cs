using System.Globalization;

namespace OnRecord.Store;

/// <summary>Looks whether articles, and all that was found in them, are as they were written.</summary>
internal sealed class ArticleCheck(Database database)
{
    private readonly FindingsReader _reader = new(database);

    /// <summary>The faults of every article.</summary>
    /// <param name="progress">Told how many articles have been looked at so far.</param>
    public IEnumerable<Fault> Faults(Action<long>? progress)
    {
        long done = 0;
        using var row = database.Rows("article list");
        while (row.Next())
        {
            var (number, id) = (row.Number(0), row.Text(1));
            var reading = _reader.Read(number);
            var names = reading.Findings is { } findings ? Names(number, findings).Concat(Prints(number, findings)) : [];
            foreach (var fault in reading.Faults.Concat(names).Concat(WrongDays(number)))
            {
                yield return fault.Id.Length == 0 ? fault with { Id = id } : fault;
            }

            progress?.Invoke(++done);
        }
    }

    private IEnumerable<Fault> Names(long number, Findings findings)
    {
        var written = ActorEntry.AllOf(findings).SelectMany(LinesOf).ToHashSet(StringComparer.Ordinal);
        if (!written.SetEquals(Stored("names of article", number, 5).Concat(Stored("offices of article", number, 2)).Concat(Stored("titles of article", number, 3))))
        {
            yield return new Fault("actor", findings.Article.Id, "The names or offices by which its actors are found are not those in the text.");
        }
    }

    private static IEnumerable<string> LinesOf(ActorEntry actor) =>
        actor.Names.Select(name => Line(actor.Actor.Id, name.Name, name.Folded, name.LastWord, name.Count))
            .Concat(actor.Actor.Offices.Select(office => Line(actor.Actor.Id, office)))
            .Concat(actor.Titles.Select(title => Line(actor.Actor.Id, title.Head, title.Words)));

    private IEnumerable<Fault> Prints(long number, Findings findings)
    {
        var written = findings.Statements.Select(statement => Line(statement.Id, StatementEntry.SameWordsOf(statement))).ToHashSet(StringComparer.Ordinal);
        return Stored("prints of article", number, 2).Where(line => !written.Contains(line))
            .Select(line => new Fault("statement", line.Split('\t')[0], "The number by which copies of it are known is not that of its words."));
    }

    private IEnumerable<string> Stored(string question, long number, int columns)
    {
        using var row = database.Rows(question, number);
        while (row.Next())
        {
            yield return Line([.. Enumerable.Range(0, columns).Select(row.Any)]);
        }
    }

    private static string Line(params ReadOnlySpan<object?> values) =>
        string.Join('\t', values.ToArray().Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));

    private static bool AreDays(Row row, DateInterval? days) => row.Day(1) == days?.First && row.Day(2) == days?.Last;

    private IEnumerable<Fault> WrongDays(long article)
    {
        using var row = database.Rows("days of article", article);
        while (row.Next())
        {
            if (!Damage.IsNone(() => AreDays(row, StatementEntry.DaysOf(row.Interval(3), row.Interval(5)))))
            {
                yield return new Fault("statement", row.Text(0), "The days by which it is found are not those it has.");
            }
        }
    }
}
