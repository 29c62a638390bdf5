using System.CommandLine;
using OnRecord.Lab.Prepare;
using OnRecord.Lab.Records;

namespace OnRecord.Lab.Cli;

/// <summary><c>prepare SET PATH OUT</c>: writes a set in the product's own words, for training.</summary>
public static class PrepareCommand
{
    /// <summary>The command as the command line knows it.</summary>
    public static Command Make()
    {
        var set = new Argument<string>("SET") { Description = $"The kind of set: {string.Join(", ", Prepared.Kinds.Keys)}." };
        var path = new Argument<string>("PATH") { Description = "The set." };
        var to = new Argument<string>("OUT") { Description = "The JSON Lines file to write." };
        set.AcceptOnlyFromAmong([.. Prepared.Kinds.Keys]);
        var command = new Command("prepare", "Write a set in the program's own words, for training.") { set, path, to };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(set), parsed.GetRequiredValue(path), parsed.GetRequiredValue(to), parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string set, string path, string to, TextWriter error)
    {
        var count = 0;
        using var output = new StreamWriter(to) { NewLine = "\n" };
        foreach (var article in Prepared.Kinds[set](path))
        {
            output.WriteLine(LabJson.Line(article));
            count++;
        }

        error.WriteLine($"{count} records written to {to}.");
        return 0;
    }
}
