using System.Text;

namespace OnRecord.Tests.App;

public sealed class HelpTests : IDisposable
{
    private static readonly string[] _commands =
        ["read", "add", "said", "actors", "actor", "verify", "export", "check", "runs", "doctor"];

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
        foreach (var command in _commands)
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
    public void The_reference_is_the_help_of_the_program()
    {
        var written = Path.Combine(RepositoryRoot(), "docs", "cli.md");
        var wanted = Reference();
        if (Environment.GetEnvironmentVariable("ONRECORD_ACCEPT") == "1")
        {
            File.WriteAllText(written, wanted);
        }

        Assert.True(wanted == File.ReadAllText(written), "docs/cli.md is not what --help says. Run the tests with ONRECORD_ACCEPT=1 and read the difference.");
    }

    private string Reference()
    {
        var made = new StringBuilder("# The command line\n\nMade from `--help`; a test compares the two.\n\n");
        made.Append("```text\n").Append(_program.Run("--help").Out).Append("```\n");
        foreach (var command in _commands)
        {
            made.Append("\n## onrecord ").Append(command).Append("\n\n```text\n").Append(_program.Run(command, "--help").Out).Append("```\n");
        }

        return made.ToString();
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OnRecord.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder;
    }
}
