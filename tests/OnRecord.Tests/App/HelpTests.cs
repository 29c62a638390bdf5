using System.Text;

namespace OnRecord.Tests.App;

public sealed class HelpTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void The_version_is_one_line()
    {
        var answer = _program.Run("--version");

        Assert.Equal(0, answer.Code);
        Assert.Matches(@"^onrecord \d+\.\d+\.\d+\n$", answer.Out);
    }

    [Fact]
    public void Help_of_every_command_begins_with_examples()
    {
        foreach (var command in Commands())
        {
            var answer = _program.Run(command, "--help");

            Assert.Equal(0, answer.Code);
            Assert.Empty(answer.Err);
            var example = answer.Out.IndexOf($"onrecord {command}", StringComparison.Ordinal);
            Assert.InRange(answer.Out.IndexOf("Examples:", StringComparison.Ordinal), 1, example);
            Assert.InRange(example, 1, answer.Out.IndexOf("Usage:", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Help_fits_a_terminal_of_80_columns() =>
        Assert.All(Commands().Select(command => _program.Run(command, "--help").Out).Append(_program.Run("--help").Out), help =>
            Assert.All(help.Split('\n'), line => Assert.InRange(line.Length, 0, 80)));

    [Fact]
    public void Help_is_also_had_by_the_word()
    {
        Assert.Equal(_program.Run("--help"), _program.Run("help"));
        Assert.Equal(_program.Run("said", "--help"), _program.Run("help", "said"));
    }

    [Fact]
    public void The_reference_is_the_help_of_the_program()
    {
        var written = Path.Combine(Repository.Root, "docs", "cli.md");
        var wanted = Reference();
        if (Environment.GetEnvironmentVariable("ONRECORD_ACCEPT") == "1")
        {
            File.WriteAllText(written, wanted);
        }

        Assert.True(wanted == File.ReadAllText(written), "docs/cli.md is not what --help says. Run the tests with ONRECORD_ACCEPT=1 and read the difference.");
    }

    // The commands that the program itself lists, so that none can be forgotten here.
    private IEnumerable<string> Commands() => _program.Run("--help").Out
        .Split("Commands:\n")[1].Split("\n\n")[0].Split('\n')
        .Where(line => line.Length > 2 && line[2] != ' ')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]);

    private string Reference()
    {
        var made = new StringBuilder("# The command line\n\nMade from `--help`; a test compares the two.\n\n");
        made.Append("```text\n").Append(_program.Run("--help").Out).Append("```\n");
        foreach (var command in Commands())
        {
            made.Append("\n## onrecord ").Append(command).Append("\n\n```text\n").Append(_program.Run(command, "--help").Out).Append("```\n");
        }

        return made.ToString();
    }
}
