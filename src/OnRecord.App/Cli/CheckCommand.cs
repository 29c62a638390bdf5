using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using OnRecord.Query;
using OnRecord.Store;

namespace OnRecord.App.Cli;

/// <summary>Looks whether the record is as it was written.</summary>
internal sealed class CheckCommand : Verb
{
    public CheckCommand()
        : base("check", "Check that every finding's words stand where it says, and that nothing was changed or lost.")
    {
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("onrecord check", "Check record.db."),
        ("onrecord check --record archive.db --json", "Every fault of another record as a JSON object a line."),
    ];

    public override ImmutableArray<string> Notes =>
        ["Checked are the database itself, the hashes of sources, texts and findings, every evidence against the characters it points at, references and search indices. Exit code 1 when there is a fault."];

    public override int Run(Session session, ParseResult parsed)
    {
        session.Refuse(OutputForm.Csv, "onrecord check");
        using var record = session.OpenRecord();
        var faults = Show(session, record);
        var counts = record.Counts();
        if (session.Form == OutputForm.Text)
        {
            session.Out.WriteLine(faults == 0
                ? string.Create(CultureInfo.InvariantCulture, $"Sound: {counts.Articles} articles, {counts.Statements} statements, {counts.Actors} actors; all evidence true, all hashes right.")
                : string.Create(CultureInfo.InvariantCulture, $"{faults} faults. The record is not as it was written; make it again from the articles, or put back a copy."));
        }

        return faults == 0 ? ExitCode.Done : ExitCode.Error;
    }

    private static long Show(Session session, Record record)
    {
        var faults = 0L;
        foreach (var fault in RecordCheck.Faults(record, _ => session.Stop.ThrowIfCancellationRequested()))
        {
            faults++;
            session.Out.WriteLine(session.Form == OutputForm.Json ? AnswerForm.Line(fault) : Printable.Line($"{fault.Kind} {fault.Id}: {fault.Detail}"));
            session.EndPiece();
        }

        return faults;
    }
}
