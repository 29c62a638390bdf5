using System.Text.RegularExpressions;
using OnRecord.Tests.App;

namespace OnRecord.Tests.Conventions;

/// <summary>What the README shows is what the program prints.</summary>
public class ReadmeTests
{
    private static readonly Regex _shown = new(@"(?ms)^```\n\$ \./onrecord (?<arguments>[^\n|]+?)(?: \| head -(?<lines>\d+))?\n(?<answer>.*?)^```$");

    [Fact]
    public void Every_answer_in_the_readme_is_what_the_program_prints()
    {
        var path = SourceTree.Full("README.md");
        var readme = File.ReadAllText(path);
        var real = _shown.Replace(readme, block => block.Value[..(block.Groups["answer"].Index - block.Index)] + AnswerTo(block) + "```");
        if (Environment.GetEnvironmentVariable("ONRECORD_ACCEPT") == "1")
        {
            File.WriteAllText(path, real);
        }

        Assert.Matches(_shown, readme);
        Assert.True(real == File.ReadAllText(path), "README.md shows something else than the program prints. Run the tests with ONRECORD_ACCEPT=1 and read the difference.");
    }

    private static string AnswerTo(Match block)
    {
        var answer = ProgramRun.RunIn(Repository.Root, block.Groups["arguments"].Value.Split(' '));
        Assert.Equal("", answer.Err);
        var lines = answer.Out.Split('\n')[..^1].Take(block.Groups["lines"] is { Success: true } limit ? int.Parse(limit.Value, System.Globalization.CultureInfo.InvariantCulture) : int.MaxValue);
        return string.Concat(lines.Select(line => line + "\n"));
    }
}
