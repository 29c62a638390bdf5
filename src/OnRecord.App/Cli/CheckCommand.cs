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
        try
        {
            using var record = session.OpenRecord();
            return End(session, Show(session, record), record);
        }
        catch (OnRecordException failure) when (failure.IsDamage)
        {
            // Too damaged to be opened; that is what was asked.
            Show(session, new Fault("database", "", failure.Message));
            return End(session, 1, null);
        }
    }

    private static int End(Session session, long faults, Record? record)
    {
        if (session.Form == OutputForm.Text)
        {
            session.Out.WriteLine(faults == 0 && record?.Counts() is { } counts
                ? string.Create(CultureInfo.InvariantCulture, $"Sound: {counts.Articles} articles, {counts.Statements} statements, {counts.Actors} actors; all evidence true, all hashes right.")
                : $"{Figures.Of(faults, "fault")}. The record is not as it was written; make it again from the articles, or put back a copy.");
        }

        return faults == 0 ? ExitCode.Done : ExitCode.Error;
    }

    private static long Show(Session session, Record record)
    {
        var faults = 0L;
        foreach (var fault in RecordCheck.Faults(record, _ => session.Stop.ThrowIfCancellationRequested()))
        {
            faults++;
            Show(session, fault);
        }

        return faults;
    }

    private static void Show(Session session, Fault fault)
    {
        var line = fault.Id.Length == 0 ? $"{fault.Kind}: {fault.Detail}" : $"{fault.Kind} {fault.Id}: {fault.Detail}";
        session.Out.WriteLine(session.Form == OutputForm.Json ? AnswerForm.Line(fault) : Printable.Line(line));
        session.EndPiece();
    }
}
