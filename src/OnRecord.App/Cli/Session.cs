using OnRecord.Store;

namespace OnRecord.App.Cli;

/// <summary>What a command works with: where it writes, in which form, which record, and when it should stop.</summary>
internal sealed class Session
{
    private const int NarrowestWidth = 40;
    private const int WidestWidth = 100;
    private const int WidestTable = 200;
    private const int WidthOfFiles = 80;

    /// <summary>Data.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Talk.</summary>
    public required TextWriter Err { get; init; }

    /// <summary>The ink of <see cref="Out"/>.</summary>
    public required Ink Ink { get; init; }

    /// <summary>The ink of <see cref="Err"/>.</summary>
    public required Ink ErrorInk { get; init; }

    /// <summary>How data is written.</summary>
    public required OutputForm Form { get; init; }

    /// <summary>Whether progress and summaries are left out.</summary>
    public required bool IsQuiet { get; init; }

    /// <summary>Path of the record.</summary>
    public required string RecordPath { get; init; }

    /// <summary>Cancelled when the program should end.</summary>
    public required CancellationToken Stop { get; init; }

    /// <summary>Cells in a line of text for people.</summary>
    public int Width { get; } = WidthOfOutput(WidestWidth);

    /// <summary>The same for lists of one line each, which may be wider than what is read as text.</summary>
    public int TableWidth { get; } = WidthOfOutput(WidestTable);

    /// <summary>Whether people watch standard error, so that progress may be drawn there.</summary>
    public bool ShowsProgress => !IsQuiet && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Tells something about the work on standard error.</summary>
    public void Tell(string sentence)
    {
        if (!IsQuiet)
        {
            Warn(sentence, Tone.Plain);
        }
    }

    /// <summary>Tells on standard error what must not be missed.</summary>
    public void Warn(string sentence, Tone tone = Tone.Wrong)
    {
        Out.Flush();
        Talk.Write(Err, ErrorInk, sentence, tone);
    }

    /// <summary>Ends a piece of output: it appears at once on a terminal, and an interruption is heeded.</summary>
    public void EndPiece()
    {
        if (!Console.IsOutputRedirected)
        {
            Out.Flush();
        }

        Stop.ThrowIfCancellationRequested();
    }

    /// <summary>Refuses a form that the command does not have.</summary>
    public void Refuse(OutputForm form, string command)
    {
        if (Form == form)
        {
            throw new UsageException($"'{command}' has no form --{EnumText.Write(form)}") { Hint = "Leave it out, or use --json." };
        }
    }

    /// <summary>Opens the record to ask it.</summary>
    /// <exception cref="OnRecordException">There is none; the sentence says how to make one. Or it cannot be opened.</exception>
    public Record OpenRecord()
    {
        if (!File.Exists(RecordPath))
        {
            throw new OnRecordException($"there is no record at {RecordPath}. Make one with 'onrecord add PATH', or name another with --record FILE.");
        }

        var record = Record.Open(RecordPath);
        return record.IsOfThisVersion ? record : BroughtUpToDate(record);
    }

    private Record BroughtUpToDate(Record record)
    {
        record.Dispose();
        Tell($"{RecordPath} was written by an older version; it is brought up to date first.");
        RecordWriter.Open(RecordPath, TimeProvider.System).Dispose();
        return Record.Open(RecordPath);
    }

    /// <summary>Cells in a line of the terminal.</summary>
    public static int WidthOfWindow()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : WidthOfFiles;
        }
        catch (IOException)
        {
            return WidthOfFiles;
        }
    }

    private static int WidthOfOutput(int widest)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns > 0)
        {
            return Math.Clamp(columns, NarrowestWidth, widest);
        }

        return Console.IsOutputRedirected ? WidthOfFiles : Math.Clamp(WidthOfWindow(), NarrowestWidth, widest);
    }
}
