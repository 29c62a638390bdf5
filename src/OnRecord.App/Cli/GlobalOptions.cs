using System.CommandLine;

namespace OnRecord.App.Cli;

/// <summary>The options that every command has.</summary>
internal sealed class GlobalOptions
{
    private readonly Option<string?> _record = new("--record")
    {
        HelpName = "FILE",
        Description = "The record to use. Default: record.db, or what ONRECORD_RECORD names.",
        Recursive = true,
    };

    private readonly Option<bool> _json = Flag("--json", "Write one JSON object a line to standard output (fields: docs/records.md).");
    private readonly Option<bool> _jsonLines = Flag("--jsonl", "The same as --json.");
    private readonly Option<bool> _csv = Flag("--csv", "Write a table separated by commas.");
    private readonly Option<bool> _quiet = Flag("--quiet", "No progress and no summary; warnings and failures are still told.");
    private readonly Option<bool> _noColor = Flag("--no-color", "No colour, as with NO_COLOR. CLICOLOR_FORCE=1 asks for colour in a pipe.");

    /// <summary>All of them, in the order in which help shows them.</summary>
    public IReadOnlyList<Option> All => [_record, _json, _jsonLines, _csv, _quiet, _noColor];

    /// <summary>What a command works with, as these options ask.</summary>
    public Session Open(ParseResult parsed, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        var forbidden = parsed.GetValue(_noColor);
        return new Session
        {
            Out = output,
            Err = errors,
            Ink = Ink.For(forbidden, !Console.IsOutputRedirected),
            ErrorInk = Ink.For(forbidden, !Console.IsErrorRedirected),
            Form = FormOf(parsed),
            IsQuiet = parsed.GetValue(_quiet),
            RecordPath = RecordOf(parsed),
            Stop = stop,
        };
    }

    private OutputForm FormOf(ParseResult parsed) => (parsed.GetValue(_json) || parsed.GetValue(_jsonLines), parsed.GetValue(_csv)) switch
    {
        (true, true) => throw new UsageException("--csv and --json ask for two forms at once") { Hint = "Leave one of them out." },
        (true, _) => OutputForm.Json,
        (_, true) => OutputForm.Csv,
        _ => OutputForm.Text,
    };

    private string RecordOf(ParseResult parsed) =>
        parsed.GetValue(_record) is { Length: > 0 } named ? named
        : Environment.GetEnvironmentVariable("ONRECORD_RECORD") is { Length: > 0 } set ? set
        : "record.db";

    private static Option<bool> Flag(string name, string description) => new(name) { Description = description, Recursive = true };
}
