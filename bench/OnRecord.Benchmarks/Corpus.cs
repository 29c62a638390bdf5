using System.Collections.Immutable;
using OnRecord.Clean;
using OnRecord.Tests;

namespace OnRecord.Benchmarks;

/// <summary>The articles that benchmarks read: invented, and the same on every machine.</summary>
internal static class Corpus
{
    /// <summary>How many articles one operation reads, so that all figures are for one article.</summary>
    public const int Articles = 100;

    /// <summary>The articles, cleaned.</summary>
    public static ImmutableArray<Article> Cleaned { get; } = [.. Enumerable.Range(1, Articles).Select(number => Clean(GeneratedNews.Draft(number)))];

    /// <summary>The articles with all layers.</summary>
    public static ImmutableArray<Annotations> Annotated { get; } = [.. Cleaned.Select(Pipeline.Standard.Run)];

    private static Article Clean(Ingest.Draft draft) =>
        ArticleMaker.Make(draft).Article ?? throw new InvalidOperationException($"{draft.Source.Address} gives no article.");
}
