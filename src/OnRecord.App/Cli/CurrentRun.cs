using OnRecord.Language;
using OnRecord.Store;

namespace OnRecord.App.Cli;

/// <summary>The run that belongs to this version of the program.</summary>
internal static class CurrentRun
{
    /// <summary>The run of these stages; the same version with the same model always has the same one.</summary>
    /// <exception cref="OnRecordException">There is no card of a model.</exception>
    public static Run Of(Pipeline pipeline) =>
        Run.Of(ProgramVersion.Number, [.. pipeline.Stages.Select(stage => stage.GetType().Name)], [LanguageModel.Sum]);
}
