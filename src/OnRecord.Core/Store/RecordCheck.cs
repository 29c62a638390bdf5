using System.Globalization;
using Microsoft.Data.Sqlite;

namespace OnRecord.Store;

/// <summary>Looks whether everything in a record is as it was written: <c>onrecord check</c>.</summary>
public static class RecordCheck
{
    private static readonly (string Question, string Kind, string Detail)[] _lists =
    [
        ("wrong paths", "article", "Its path is none of the addresses where it was seen, or not the first of them."),
        ("statements not in the index", "index", "The statement is missing from the search index."),
        ("index without statement", "index", "The search index holds a statement that is not there."),
        ("articles not in the index", "index", "The article is missing from the search index."),
        ("index without article", "index", "The search index holds an article that is not there."),
    ];

    /// <summary>
    /// Every fault, as it is found: the database's own checks; the hashes of sources, texts and findings; every evidence
    /// against the characters it points at; references; the search indices. Nothing comes back for a sound record.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="progress">Told how many articles have been looked at so far.</param>
    public static IEnumerable<Fault> Faults(Record record, Action<long>? progress = null)
    {
        var database = record.Database;
        return Guarded(() => Database(database))
            .Concat(Guarded(() => new ArticleCheck(database).Faults(progress)))
            .Concat(Guarded(() => OtherSources(database)))
            .Concat(Guarded(() => Small(database)))
            .Concat(Guarded(() => Lists(database)));
    }

    // A page that SQLite cannot read ends one part of the check, not the others.
    private static IEnumerable<Fault> Guarded(Func<IEnumerable<Fault>> part)
    {
        using var faults = part().GetEnumerator();
        while (true)
        {
            Fault? fault;
            var isLast = false;
            try
            {
                fault = faults.MoveNext() ? faults.Current : null;
            }
            catch (Exception broken) when (broken is SqliteException || Damage.Is(broken))
            {
                (fault, isLast) = (new Fault("database", "", $"It cannot be read further: {broken.Message}"), true);
            }

            if (fault is null)
            {
                yield break;
            }

            yield return fault;
            if (isLast)
            {
                yield break;
            }
        }
    }

    // SQLite's check covers the full-text indices too.
    private static IEnumerable<Fault> Database(Database database)
    {
        using (var row = database.Rows("integrity"))
        {
            while (row.Next())
            {
                if (row.Text(0) != "ok")
                {
                    yield return new Fault("database", "", row.Text(0));
                }
            }
        }

        using var key = database.Rows("foreign keys");
        while (key.Next())
        {
            yield return new Fault("reference", $"{key.Text(0)} {key.Any(1)}", $"It refers to a row of {key.Text(2)} that is not there.");
        }
    }

    private static IEnumerable<Fault> OtherSources(Database database)
    {
        using var row = database.Rows("sources without article");
        while (row.Next())
        {
            if (!Damage.IsNone(() => FindingsReader.IsSound(Packing.Unpack(row.Text(3), row.Bytes(4), row.Small(1)), row.Bytes(2))))
            {
                yield return new Fault("source", row.Text(0), "Its bytes are not what arrived.");
            }
        }
    }

    private static IEnumerable<Fault> Small(Database database) =>
        Small(database, "runs", row => SmallRows.Run(row) is var run && Run.Of(run.Version, run.Stages, run.Models).Id == run.Id, "run")
            .Concat(Small(database, "rejections", row => Seal.Of(SmallRows.Rejection(row)).AsSpan().SequenceEqual(row.Bytes(3)), "rejection"))
            .Concat(Small(database, "decisions", row => Seal.Of(SmallRows.Decision(row)).AsSpan().SequenceEqual(row.Bytes(8)), "decision"));

    private static IEnumerable<Fault> Small(Database database, string question, Func<Row, bool> isSound, string kind)
    {
        using var row = database.Rows(question);
        while (row.Next())
        {
            if (!Damage.IsNone(() => isSound(row)))
            {
                yield return new Fault(kind, Convert.ToString(row.Any(0), CultureInfo.InvariantCulture) ?? "", "What is stored of it is not what was written.");
            }
        }
    }

    private static IEnumerable<Fault> Lists(Database database)
    {
        foreach (var (question, kind, detail) in _lists)
        {
            using var row = database.Rows(question);
            while (row.Next())
            {
                yield return new Fault(kind, Convert.ToString(row.Any(0), CultureInfo.InvariantCulture) ?? "", detail);
            }
        }
    }
}
