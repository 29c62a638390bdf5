using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using OnRecord.Query;
using OnRecord.Store;

namespace OnRecord.App.Cli;

/// <summary>Lists the runs of the record.</summary>
internal sealed class RunsCommand : Verb
{
    public RunsCommand()
        : base("runs", "List the runs: which version of the program found what stands in the record.")
    {
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("onrecord runs", "The runs as a table."),
        ("onrecord runs --json", "With the stages and models of each."),
    ];

    public override ImmutableArray<string> Notes =>
        ["The same version of the program with the same models always extends the same run, also after an interruption. Times are in UTC."];

    public override int Run(Session session, ParseResult parsed)
    {
        using var record = session.OpenRecord();
        var runs = record.Runs();
        if (session.Form == OutputForm.Json)
        {
            foreach (var run in runs)
            {
                session.Out.WriteLine(AnswerForm.Line(run));
            }
        }
        else
        {
            Show(session, runs);
        }

        return ExitCode.Done;
    }

    private static void Show(Session session, ImmutableArray<RunSummary> runs)
    {
        // When it began is for programs: beside it no room would be left.
        var table = session.Form == OutputForm.Csv
            ? new Table("run", "version", "finished", "articles#", "statements#", "rejected#", "started")
            : new Table("run", "version", "finished", "articles#", "statements#", "rejected#");
        foreach (var run in runs)
        {
            table.Add(run.Run.Id, run.Run.Version, run.Finished is { } finished ? Day(finished) : "not yet", Figures.Of(run.Articles), Figures.Of(run.Statements), Figures.Of(run.Rejections), Time(run.Started));
        }

        table.Write(session);
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
