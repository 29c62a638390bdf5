namespace OnRecord.Tests;

/// <summary>Where the repository and the development data lie.</summary>
public static class Repository
{
    /// <summary>The folder of <c>OnRecord.slnx</c>. Found by walking up, since deterministic builds hide where the source files are.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The folder of the development data: <c>ONRECORD_SHARED</c>, by default <c>../shared</c> beside the repository. It need not exist.</summary>
    public static string Shared { get; } =
        Environment.GetEnvironmentVariable("ONRECORD_SHARED") ?? Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "OnRecord.slnx"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("OnRecord.slnx was not found above the tests."));
}
