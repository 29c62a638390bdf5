using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Writes the whole record out for other programs.</summary>
internal sealed class ExportCommand : Verb
{
    private readonly Option<string?> _format = OptionKinds.OneOf("--format", "The form", OptionKinds.Names<ExportFormat>());
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE", Description = "Where to; standard output by default. The file appears when it is complete." };

    public ExportCommand()
        : base("export", "Write all statements of the record, attitudes among them, for other programs.")
    {
        _format.Required = true;
        Add(_format);
        Add(_output);
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("onrecord export --format jsonl -o record.jsonl", "One JSON object a line, fields as in docs/records.md."),
        ("onrecord export --format csv -o record.csv", "A table for a spreadsheet."),
        ("onrecord export --format jsonl | grep S-400", "Into another program."),
    ];

    public override ImmutableArray<string> Notes =>
        ["Statements come by article and place, so two exports of the same record are the same. For a choice of statements use 'onrecord said ... --json' or '--csv'."];

    public override int Run(Session session, ParseResult parsed)
    {
        var format = OptionKinds.Value<ExportFormat>(parsed.GetValue(_format)) ?? ExportFormat.Jsonl;
        using var record = session.OpenRecord();
        var statements = Heeding(StatementSearch.All(record), session.Stop);
        var count = parsed.GetValue(_output) is { } path && path != "-"
            ? WriteFile(path, writer => Export.Write(statements, format, writer))
            : Export.Write(statements, format, session.Out);
        session.Tell(string.Create(CultureInfo.InvariantCulture, $"{count} statements written."));
        return ExitCode.Done;
    }

    // Beside its place first, so that nobody takes half a file for the whole.
    private static long WriteFile(string path, Func<TextWriter, long> write)
    {
        var beside = path + ".part";
        try
        {
            long count;
            using (var writer = new StreamWriter(beside, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                count = write(writer);
            }

            File.Move(beside, path, overwrite: true);
            return count;
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
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
