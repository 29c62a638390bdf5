using System.CommandLine;
using System.Diagnostics;
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
        var doubts = new Option<string?>("--doubts") { Description = "Write the terms that share an office of one holder to FILE, to be looked at.", HelpName = "FILE" };
        var command = new Command("knowledge", "Make the almanac that is built into the program.") { path, to, doubts };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(path), parsed.GetRequiredValue(to), parsed.GetValue(doubts), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string path, string to, string? doubts, TextWriter output)
    {
        using (var file = File.Create(to))
        {
            KnowledgeBuild.Make(path).Write(file);
        }

        var watch = Stopwatch.StartNew();
        var almanac = Almanac.Open(to);
        _ = almanac.Find("NATO");
        output.WriteLine($"opened, checked and asked once in {watch.Elapsed.TotalMilliseconds:F1} ms");
        Report(almanac, new FileInfo(to).Length, output);
        if (doubts is not null)
        {
            File.WriteAllLines(doubts, almanac.AllTerms.Where(term => term.IsShared).Select(Line));
        }

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

    private static string Line(Term term) =>
        $"{term.Post.Body.Name}\t{OfficeKinds.Write(term.Post.Kind)}\t{term.Post.Title}\t{term.Person.Name}\t{term.Period.EarliestStart:yyyy-MM-dd}..{term.Period.LatestStart:yyyy-MM-dd}\t{term.Period.EarliestEnd:yyyy-MM-dd}..{term.Period.LatestEnd:yyyy-MM-dd}\t{term.Source}";
}
