namespace OnRecord.Tests.Clean;

/// <summary>A fact about texts that may not be copied into the project; skipped where their folder is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string path)
    {
        Path = path;
        if (!System.IO.Path.Exists(In(path)))
        {
            Skip = $"shared/{path} is not here; ONRECORD_SHARED can name the folder.";
        }
    }

    public string Path { get; }

    /// <summary>The place of a file of the shared folder: ONRECORD_SHARED, or the folder shared beside the repository.</summary>
    public static string In(string path)
    {
        var folder = Environment.GetEnvironmentVariable("ONRECORD_SHARED");
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); folder is null && at is not null; at = at.Parent)
        {
            folder = File.Exists(System.IO.Path.Combine(at.FullName, "OnRecord.slnx")) && at.Parent is { } above ? System.IO.Path.Combine(above.FullName, "shared") : null;
        }

        return System.IO.Path.Combine(folder ?? "shared", path);
    }
}
