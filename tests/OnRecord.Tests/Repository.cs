using System.IO.Compression;

namespace OnRecord.Tests;

/// <summary>Where the repository and the development data lie.</summary>
public static class Repository
{
    /// <summary>The folder of <c>OnRecord.slnx</c>. Found by walking up, since deterministic builds hide where the source files are.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static readonly string _shared = Environment.GetEnvironmentVariable("ONRECORD_SHARED") ?? Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>The trained model: <c>ONRECORD_MODELS</c>, by default the folder <c>models</c> of the repository.</summary>
    public static string Models { get; } = Environment.GetEnvironmentVariable("ONRECORD_MODELS") ?? Path.Combine(Root, "models");

    /// <summary>A path in the folder of the development data: <c>ONRECORD_SHARED</c>, by default <c>../shared</c> beside the repository. It need not exist.</summary>
    public static string Shared(string path) => Path.Combine(_shared, path);

    /// <summary>The lines of a packed file of the development data.</summary>
    public static IEnumerable<string> SharedLines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Shared(path)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "OnRecord.slnx"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("OnRecord.slnx was not found above the tests."));
}
