using System.CommandLine;
using System.Diagnostics;

namespace OnRecord.Lab.Cli;

/// <summary><c>eval SET PATH</c>: runs an evaluation and prints its scores.</summary>
public static class EvalCommand
{
    /// <summary>The command as the command line knows it.</summary>
    public static Command Make()
    {
        var set = new Argument<string?>("SET") { Description = "The evaluation set; none lists the sets.", Arity = ArgumentArity.ZeroOrOne };
        var path = new Argument<string?>("PATH") { Description = "The gold: a file or a folder, as the set has it.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var errors = new Option<string?>("--errors") { Description = "Write each miss and each wrong finding to FILE.", HelpName = "FILE" };
        var predictions = new Option<string?>("--predictions") { Description = "Write all that was found to FILE, in the format of the set.", HelpName = "FILE" };
        var command = new Command("eval", "Score the program on a development set.") { set, path, json, errors, predictions };
        command.SetAction(parsed => Run(
            new EvalRequest(parsed.GetValue(set), parsed.GetValue(path), parsed.GetValue(json), parsed.GetValue(errors), parsed.GetValue(predictions)),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }

    /// <summary>Runs the evaluation that was asked for.</summary>
    /// <returns>0 done, 1 the gold is missing, 2 wrong usage.</returns>
    public static int Run(EvalRequest request, TextWriter output, TextWriter error)
    {
        if (request.Set is null)
        {
            Report.Sets(output);
            return 0;
        }

        if (Evaluations.All.FirstOrDefault(one => one.Set == request.Set) is not { } evaluation)
        {
            error.WriteLine($"There is no set '{request.Set}'. The sets are: {string.Join(", ", Evaluations.All.Select(one => one.Set))}.");
            return 2;
        }

        return request.Path is { } path ? Run(request, evaluation, path, output, error) : Wrong(error, request.Set);
    }

    private static int Wrong(TextWriter error, string set)
    {
        error.WriteLine($"Say where the gold is: eval {set} PATH.");
        return 2;
    }

    private static int Run(EvalRequest request, IEvaluation evaluation, string path, TextWriter output, TextWriter error)
    {
        if (!Path.Exists(path))
        {
            error.WriteLine($"There is no file or folder '{path}'.");
            return 1;
        }

        var watch = Stopwatch.StartNew();
        var outcome = evaluation.Run(path);
        var result = new EvalResult(evaluation.Set, path, watch.Elapsed.TotalSeconds, outcome);
        Write(request.Errors, outcome.Errors);
        Write(request.Predictions, outcome.Predictions);
        if (request.Json)
        {
            Report.Json(output, result);
        }
        else
        {
            Report.Table(output, result);
        }

        return 0;
    }

    private static void Write(string? file, IEnumerable<string> lines)
    {
        if (file is not null)
        {
            File.WriteAllLines(file, lines);
        }
    }
}
