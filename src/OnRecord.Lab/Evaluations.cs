using System.Collections.Immutable;

namespace OnRecord.Lab;

/// <summary>All evaluation sets, one line each.</summary>
public static class Evaluations
{
    /// <summary>The evaluations by the order of DESIGN.</summary>
    public static ImmutableArray<IEvaluation> All { get; } =
    [
        new Treebank.TreebankEvaluation(),
        new NamesEvaluation(),
        new VectorsEvaluation(),
        new SeedsEvaluation(),
        new PolnearEvaluation(),
        new ResolutionEvaluation(),
        new CoreferenceEvaluation(),
        new SpeakersEvaluation(),
        new FormatsEvaluation(),
    ];
}
