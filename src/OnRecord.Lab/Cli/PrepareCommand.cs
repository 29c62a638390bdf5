using System.CommandLine;
using OnRecord.Lab.Coreference;
using OnRecord.Lab.Prepare;
using OnRecord.Lab.Records;

namespace OnRecord.Lab.Cli;

/// <summary><c>prepare SET PATH OUT</c>: writes a set in the product's own words, for training.</summary>
public static class PrepareCommand
{
    private const string Ranker = "coreference";

    /// <summary>The command as the command line knows it.</summary>
    public static Command Make()
    {
        var set = new Argument<string>("SET") { Description = $"The kind of set: {string.Join(", ", Prepared.Kinds.Keys)}, or {Ranker} for all that its ranker learns from." };
        var path = new Argument<string>("PATH") { Description = $"The set; for {Ranker} the folder of all data." };
        var to = new Argument<string>("OUT") { Description = "The file to write: JSON Lines, or numbers for the ranker." };
        set.AcceptOnlyFromAmong([.. Prepared.Kinds.Keys, Ranker]);
        var command = new Command("prepare", "Write a set in the program's own words, for training.") { set, path, to };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(set), parsed.GetRequiredValue(path), parsed.GetRequiredValue(to), parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string set, string path, string to, TextWriter error)
    {
        var count = set == Ranker ? RankerTraining.Write(path, to) : WriteLines(set, path, to);
        error.WriteLine($"{count} records written to {to}.");
        return 0;
    }

    private static int WriteLines(string set, string path, string to)
    {
        var count = 0;
        using var output = new StreamWriter(to) { NewLine = "\n" };
        foreach (var article in Prepared.Kinds[set](path))
        {
            output.WriteLine(LabJson.Line(article));
            count++;
        }

        return count;
    }
}
