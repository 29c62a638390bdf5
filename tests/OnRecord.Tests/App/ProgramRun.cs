using System.Diagnostics;
using System.Text;

namespace OnRecord.Tests.App;

/// <summary>A folder of its own in which a test runs the built program from outside, as a person would.</summary>
public sealed class ProgramRun : IDisposable
{
    private static readonly string[] _cleared = ["NO_COLOR", "CLICOLOR_FORCE", "ONRECORD_RECORD", "ONRECORD_DEBUG", "COLUMNS", "TERM"];

    public string Folder { get; } = Directory.CreateTempSubdirectory("onrecord-test-").FullName;

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Folder);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>An article of this test's own, with words that are direct, indirect and denied.</summary>
    public string WriteArticle(string name = "holt.txt") => Write(
        name,
        """
        Alliance chief says pact stands

        PORT ELLERY, March 3, 2021 - "The northern pact stands," Maren Holt told reporters on Wednesday.

        Holt, who leads the Northern Alliance, said the island would keep its radar station.

        """);

    public Answer Run(params string[] arguments) => Run("", [], arguments);

    public Answer RunWith((string Name, string Value) variable, params string[] arguments) => Run("", [variable], arguments);

    /// <summary>Runs the program in another folder than its own.</summary>
    public static Answer RunIn(string folder, params string[] arguments) => Finish(Start(folder, [], arguments), "");

    public Answer Run(string input, (string Name, string Value)[] variables, params string[] arguments)
    {
        using var process = Start(variables, arguments);
        return Finish(process, input);
    }

    public Process Start((string Name, string Value)[] variables, params string[] arguments) => Start(Folder, variables, arguments);

    private static Answer Finish(Process process, string input)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(10)), "The program did not end.");
        return new Answer(process.ExitCode, output.Result, errors.Result);
    }

    private static Process Start(string folder, (string Name, string Value)[] variables, string[] arguments)
    {
        var utf8 = new UTF8Encoding(false);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "onrecord.dll"));
        Array.ForEach(arguments, start.ArgumentList.Add);
        Array.ForEach(_cleared, name => start.Environment.Remove(name));
        Array.ForEach(variables, variable => start.Environment[variable.Name] = variable.Value);
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
