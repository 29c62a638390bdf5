namespace OnRecord.App.Cli;

/// <summary>Days as people read them.</summary>
public static class Days
{
    /// <summary>A day, or the first and the last.</summary>
    public static string Of(DateInterval interval) => interval.ToString().Replace("/", " to ", StringComparison.Ordinal);
}
