namespace OnRecord.Tests;

/// <summary>A fact that needs the development data; skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DataFactAttribute : FactAttribute
{
    public DataFactAttribute()
    {
        if (!Directory.Exists(Repository.Shared))
        {
            Skip = "The development data are not here; set ONRECORD_SHARED to their folder.";
        }
    }
}
