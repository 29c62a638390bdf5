using System.CommandLine;
using OnRecord.Knowledge;
using OnRecord.Lab.Knowledge;

namespace OnRecord.Lab.Cli;

/// <summary><c>knowledge PATH OUT</c>: makes the almanac that is built into the program.</summary>
public static class KnowledgeCommand
{
    /// <summary>The command as the command line knows it.</summary>
    public static Command Make()
    {
        var path = new Argument<string>("PATH") { Description = "The folder of the open tables." };
        var to = new Argument<string>("OUT") { Description = "The file to write: src/OnRecord.Core/Knowledge/Data/almanac.bin." };
        var command = new Command("knowledge", "Make the almanac that is built into the program.") { path, to };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(path), parsed.GetRequiredValue(to), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string path, string to, TextWriter output)
    {
        using (var file = File.Create(to))
        {
            KnowledgeBuild.Make(path).Write(file);
        }

        Report(Almanac.Open(to), new FileInfo(to).Length, output);
        return 0;
    }

    private static void Report(Almanac almanac, long bytes, TextWriter output)
    {
        var counts = almanac.Counts;
        foreach (var (kind, count) in counts.Kinds)
        {
            output.WriteLine($"{EnumText.Write(kind),-14}{count,8}");
        }

        output.WriteLine($"names {counts.Names}, posts {counts.Posts}, terms {counts.Terms} (shared {almanac.AllTerms.Count(term => term.IsShared)}, inferred {almanac.AllTerms.Count(term => term.IsInferred)}), memberships {counts.Memberships}, titles {counts.Titles}, locations {counts.Locations}, bytes {bytes}");
    }
}
