using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Writes the whole record out for other programs.</summary>
internal sealed class ExportCommand : Verb
{
    private readonly Option<string?> _format = OptionKinds.OneOf("--format", "The form", OptionKinds.Names<ExportFormat>());
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE", Description = "Where to; standard output by default. A new file appears when it is complete." };

    public ExportCommand()
        : base("export", "Write all statements of the record, attitudes among them, for other programs.")
    {
        Add(_format);
        Add(_output);
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("onrecord export --format jsonl -o record.jsonl", "One JSON object a line, fields as in docs/records.md."),
        ("onrecord export --format csv -o record.csv", "A table for a spreadsheet."),
        ("onrecord export --format csl -o record.json", "A citation of every statement, for a reference manager."),
        ("onrecord export --format jsonl | grep S-400", "Into another program."),
    ];

    public override ImmutableArray<string> Notes =>
        ["Statements come by article and place, so two exports of the same record are the same. For a choice of statements use 'onrecord said ... --json', '--csv' or '--cite'."];

    public override int Run(Session session, ParseResult parsed)
    {
        var format = FormatOf(session, parsed);
        using var record = session.OpenRecord();
        var statements = Heeding(StatementSearch.All(record), session.Stop);
        var count = parsed.GetValue(_output) is { } path && path != "-"
            ? WriteFile(path, writer => Export.Write(statements, format, writer))
            : Export.Write(statements, format, session.Out);
        session.Tell($"{Figures.Of(count, "statement")} written.");
        return ExitCode.Done;
    }

    // --json and --csv say the same as --format does.
    private ExportFormat FormatOf(Session session, ParseResult parsed)
    {
        ExportFormat? wished = session.Form switch { OutputForm.Json => ExportFormat.Jsonl, OutputForm.Csv => ExportFormat.Csv, _ => null };
        return (OptionKinds.Value<ExportFormat>(parsed.GetValue(_format)), wished) switch
        {
            ({ } format, { } other) when format != other => throw new UsageException("--format and --json or --csv ask for two forms at once") { Hint = "Leave one of them out." },
            ({ } format, _) => format,
            (_, { } format) => format,
            _ => throw new UsageException("'onrecord export' needs --format jsonl or --format csv") { Hint = "See 'onrecord export --help'." },
        };
    }

    private static long WriteFile(string path, Func<TextWriter, long> write)
    {
        if (Directory.Exists(path))
        {
            throw new OnRecordException($"{path} is a folder; name a file in it.");
        }

        try
        {
            return IsPlain(path) ? WriteBeside(path, write) : WriteTo(path, write);
        }
        catch (Exception failure) when (failure is DirectoryNotFoundException or UnauthorizedAccessException or FileNotFoundException)
        {
            throw new OnRecordException($"{path} cannot be written: look whether its folder is there and may be written.", failure);
        }
    }

    // Devices and pipes, which have no length, and links are written as they are, never replaced by a file.
    private static bool IsPlain(string path) => !File.Exists(path) || new FileInfo(path) is { LinkTarget: null, Length: > 0 };

    // Beside its place first, so that nobody takes half a file for the whole.
    private static long WriteBeside(string path, Func<TextWriter, long> write)
    {
        var beside = path + ".part";
        try
        {
            var count = WriteTo(beside, write);
            File.Move(beside, path, overwrite: true);
            return count;
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static long WriteTo(string path, Func<TextWriter, long> write)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return write(writer);
    }

    private static IEnumerable<StatementView> Heeding(IEnumerable<StatementView> statements, CancellationToken stop)
    {
        foreach (var statement in statements)
        {
            stop.ThrowIfCancellationRequested();
            yield return statement;
        }
    }
}
