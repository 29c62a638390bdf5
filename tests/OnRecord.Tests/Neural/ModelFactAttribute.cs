namespace OnRecord.Tests.Neural;

/// <summary>A test that reads a trained model. It is skipped where there is none: <c>ONRECORD_MODELS</c>, by default the folder <c>models</c> of the repository.</summary>
public sealed class ModelFactAttribute : FactAttribute
{
    public ModelFactAttribute()
    {
        if (!File.Exists(Path.Combine(Folder, "onrecord-parity.json")))
        {
            Skip = "There is no trained model here; set ONRECORD_MODELS to the folder of one.";
        }
    }

    public static string Folder { get; } = Environment.GetEnvironmentVariable("ONRECORD_MODELS") ?? Path.Combine(Repository.Root, "models");
}
