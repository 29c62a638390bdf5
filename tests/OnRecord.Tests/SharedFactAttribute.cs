namespace OnRecord.Tests;

/// <summary>A fact about the development data, which may not be copied into the project; skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    /// <param name="path">The file or folder that it needs, as for <see cref="Repository.Shared(string)"/>.</param>
    public SharedFactAttribute(string path)
    {
        Path = path;
        if (!System.IO.Path.Exists(Repository.Shared(path)))
        {
            Skip = $"shared/{path} is not here; ONRECORD_SHARED can name the folder.";
        }
    }

    public string Path { get; }
}
