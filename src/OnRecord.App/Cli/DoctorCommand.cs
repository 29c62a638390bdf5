using System.Collections.Immutable;
using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using System.Runtime.InteropServices;
using OnRecord.Language;
using OnRecord.Query;
using OnRecord.Store;

namespace OnRecord.App.Cli;

/// <summary>Tells what the program works with and whether something is wrong with it.</summary>
internal sealed class DoctorCommand : Verb
{
    private const long LeastFreeBytes = 100L << 20;

    public DoctorCommand()
        : base("doctor", "Tell what the program works with, and what is wrong with it.")
    {
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("onrecord doctor", "The first thing to run when something is odd, and to paste into a report."),
        ("onrecord doctor --record archive.db --json", "About another record, in machine form."),
    ];

    public override ImmutableArray<string> Notes => ["Exit code 1 when something is wrong. No record yet is not wrong.", "The language model lies in the folder models beside the program; ONRECORD_MODELS names another folder."];

    public override int Run(Session session, ParseResult parsed)
    {
        session.Refuse(OutputForm.Csv, "onrecord doctor");
        var findings = Program().Concat(Model()).Concat(RecordFile(session)).Concat(Surroundings(session)).ToList();
        if (session.Form == OutputForm.Json)
        {
            session.Out.WriteLine(Json(findings));
        }
        else
        {
            findings.ForEach(finding => Show(session, finding));
        }

        return findings.Exists(finding => finding.IsWrong) ? ExitCode.Error : ExitCode.Done;
    }

    private static IEnumerable<Finding> Program()
    {
        yield return new("version", ProgramVersion.Number);
        yield return new("dotnet", RuntimeInformation.FrameworkDescription);
        yield return new("system", $"{RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors");
        yield return new("stages", string.Join(", ", Pipeline.Standard.Stages.Select(stage => stage.GetType().Name)));
        yield return new("sqlite", $"{Record.SqliteVersion} (built in, so that search and file format do not depend on the machine)");
    }

    private static List<Finding> Model()
    {
        try
        {
            LanguageModel.Open();
            return [new("models", $"{LanguageModel.Sum} in {LanguageModel.Folder}"), new("run", CurrentRun.Of(Pipeline.Standard).Id)];
        }
        catch (OnRecordException failure)
        {
            return [new("models", failure.Message, IsWrong: true)];
        }
    }

    private static List<Finding> RecordFile(Session session)
    {
        var path = Path.GetFullPath(session.RecordPath);
        if (!File.Exists(path))
        {
            return [new("record", $"{path} (not there yet; 'onrecord add PATH' makes it)")];
        }

        try
        {
            using var record = Record.Open(path);
            return Contents(path, record);
        }
        catch (OnRecordException failure)
        {
            return [new("record", failure.Message, IsWrong: true)];
        }
        catch (DbException failure)
        {
            return [new("record", $"{path} is damaged: {failure.Message}", IsWrong: true)];
        }
    }

    private static List<Finding> Contents(string path, Record record)
    {
        var counts = record.Counts();
        return
        [
            new("record", path),
            new("schema", string.Create(CultureInfo.InvariantCulture, $"{record.SchemaVersion}")),
            new("size", string.Create(CultureInfo.InvariantCulture, $"{Megabytes(counts.Bytes)} MB")),
            new("articles", string.Create(CultureInfo.InvariantCulture, $"{counts.Articles} ({counts.Analysed} analysed) of {counts.Outlets} outlets{(counts.Published is { } days ? $", published {Days.Of(days)}" : "")}")),
            new("statements", string.Create(CultureInfo.InvariantCulture, $"{counts.Statements} by {counts.Actors} actors")),
            new("rejections", string.Create(CultureInfo.InvariantCulture, $"{counts.Rejections}")),
            new("decisions", string.Create(CultureInfo.InvariantCulture, $"{counts.Decisions}")),
        ];
    }

    private static IEnumerable<Finding> Surroundings(Session session)
    {
        yield return Disk(session);
        yield return new("terminal", string.Create(CultureInfo.InvariantCulture, $"{(Console.IsOutputRedirected ? "no" : "yes")}, {session.Width} columns, colour {(session.Ink.IsOn ? "on" : "off")}"));
    }

    private static Finding Disk(Session session)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(session.RecordPath)) ?? ".";
        if (!Directory.Exists(folder))
        {
            return new("disk", $"the folder {folder} is not there", IsWrong: true);
        }

        try
        {
            var free = new DriveInfo(folder).AvailableFreeSpace;
            return new("disk", string.Create(CultureInfo.InvariantCulture, $"{Megabytes(free)} MB free{(free < LeastFreeBytes ? ": too little" : "")}"), IsWrong: free < LeastFreeBytes);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new("disk", $"free space not known ({failure.Message})");
        }
    }

    private static void Show(Session session, Finding finding)
    {
        var flow = finding.IsWrong ? new Flow().Add("WRONG:", Tone.Wrong).Add(finding.Value) : new Flow().Add(finding.Value);
        flow.Write(session.Out, session.Ink, session.Width, finding.Name.PadRight(12), 12);
    }

    private static string Json(List<Finding> findings) => AnswerForm.Line(json =>
    {
        json.WriteString("kind", "doctor");
        findings.ForEach(finding => json.WriteString(finding.Name, finding.Value));
        json.WriteStartArray("wrong");
        findings.FindAll(finding => finding.IsWrong).ForEach(finding => json.WriteStringValue(finding.Name));
        json.WriteEndArray();
    });

    private static long Megabytes(long bytes) => (bytes + (1 << 20) - 1) >> 20;

    private sealed record Finding(string Name, string Value, bool IsWrong = false);
}
