using System.CommandLine;
using OnRecord.Lab.Polnear;
using OnRecord.Lab.Prepare;
using OnRecord.Lab.Records;

namespace OnRecord.Lab.Cli;

/// <summary><c>prepare SET PATH OUT</c>: writes a set in the product's own words, for training.</summary>
public static class PrepareCommand
{
    /// <summary>The command as the command line knows it.</summary>
    public static Command Make()
    {
        var set = new Argument<string>("SET") { Description = "The kind of set: polnear." };
        var path = new Argument<string>("PATH") { Description = "The set." };
        var to = new Argument<string>("OUT") { Description = "The JSON Lines file to write." };
        set.AcceptOnlyFromAmong("polnear");
        var command = new Command("prepare", "Write a set in the program's own words, for training.") { set, path, to };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(path), parsed.GetRequiredValue(to), parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string path, string to, TextWriter error)
    {
        var count = 0;
        using var output = new StreamWriter(to) { NewLine = "\n" };
        foreach (var article in JsonRecords.Lines<PolnearArticle>(path))
        {
            if (Product.Words(article.Draft()) is { } doc)
            {
                output.WriteLine(LabJson.Line(PreparedArticle.Of(article.Id, article.Text, doc, article.Annotations)));
                count++;
            }
        }

        error.WriteLine($"{count} records written to {to}.");
        return 0;
    }
}
