using System.CommandLine;

namespace OnRecord.Lab.Cli;

/// <summary>The command line of the harness.</summary>
public static class Harness
{
    /// <summary>Runs what was typed. Results go to <paramref name="output"/>, everything else to <paramref name="error"/>.</summary>
    /// <returns>0 done, 1 error, 2 wrong usage.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Measures OnRecord on development sets.") { EvalCommand.Make(), PrepareCommand.Make(), KnowledgeCommand.Make(), LearnPagesCommand.Make() };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            error.WriteLine(parsed.Errors[0].Message);
            return 2;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception problem) when (problem is OnRecordException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(problem.Message);
            return 1;
        }
    }
}
