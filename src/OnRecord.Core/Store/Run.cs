using System.Collections.Immutable;

namespace OnRecord.Store;

/// <summary>One pass of one version of the program and its models. The same version extends the same run, so a pass that was stopped and taken up again is one run.</summary>
/// <param name="Id">Id made from all that follows, with the prefix <c>r</c>.</param>
/// <param name="Version">The version of the program.</param>
/// <param name="Stages">The names of the stages, in order.</param>
/// <param name="Models">The hashes of the models' weights, in order; empty for a program of rules alone.</param>
public sealed record Run(string Id, string Version, ImmutableArray<string> Stages, ImmutableArray<string> Models)
{
    /// <summary>The run of this version of the program.</summary>
    public static Run Of(string version, ImmutableArray<string> stages, ImmutableArray<string> models) =>
        new(ContentId.Of('r', [version, "stages", .. stages, "models", .. models]), version, stages, models);
}
