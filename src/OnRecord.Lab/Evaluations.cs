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
        new TimeEvaluation(),
        new VectorsEvaluation(),
        new SeedsEvaluation(),
        new PolnearEvaluation(),
        new ResolutionEvaluation(),
        new ActorsEvaluation(),
        new CoreferenceEvaluation(),
        new SpeakersEvaluation(),
        new FormatsEvaluation(),
        new ExtractionEvaluation(),
        new CopiesEvaluation(),
        new StoriesEvaluation(),
    ];
}
