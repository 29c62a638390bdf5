using System.Diagnostics;
using System.Text.RegularExpressions;

namespace OnRecord.Tests.Conventions;

/// <summary>The files of the repository, for tests that read them.</summary>
public static class SourceTree
{
    private static readonly string[] _notOurs = [".git", "artifacts", "TestResults", "bin", "obj"];

    /// <summary>Files that are tracked or would be, with <c>/</c> in their paths, relative to the root; all files where there is no git.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. (Tracked() ?? Walked()).Where(file => File.Exists(Full(file))).Order(StringComparer.Ordinal)];

    /// <summary>The C# files under a folder, such as <c>src</c>.</summary>
    public static IEnumerable<string> Code(string folder) =>
        Files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal));

    public static string Full(string file) => Path.Combine(Repository.Root, file);

    public static string Read(string file) => File.ReadAllText(Full(file));

    /// <summary>The text of a C# file without its comment lines.</summary>
    public static string ReadCode(string file) => Regex.Replace(Read(file), @"^\s*//.*$", "", RegexOptions.Multiline);

    private static string[]? Tracked()
    {
        var start = new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(start);
            var output = git?.StandardOutput.ReadToEnd();
            git?.WaitForExit();
            return git?.ExitCode == 0 ? output?.Split('\0', StringSplitOptions.RemoveEmptyEntries) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static IEnumerable<string> Walked() =>
        Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Intersect(_notOurs).Any());
}
