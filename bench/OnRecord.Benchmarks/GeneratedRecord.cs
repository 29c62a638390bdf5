using OnRecord.Clean;
using OnRecord.Store;
using OnRecord.Tests;

namespace OnRecord.Benchmarks;

/// <summary>A record of invented news.</summary>
internal static class GeneratedRecord
{
    /// <summary>The run it belongs to.</summary>
    public static Run Run { get; } = Run.Of("benchmark", [.. Pipeline.Standard.Stages.Select(stage => stage.GetType().Name)], []);

    /// <summary>Makes it.</summary>
    public static void Write(string path, int articles)
    {
        using var writer = RecordWriter.Open(path, TimeProvider.System);
        new BatchRunner(writer, Run, Pipeline.Standard, Made).Run(GeneratedNews.Arrivals(articles), new BatchOptions(), CancellationToken.None);
    }

    /// <summary>Cleaning, as the runner wants it.</summary>
    public static (Article? Article, Rejection? Rejection) Made(Ingest.Draft draft) =>
        ArticleMaker.Make(draft) is var cleaned ? (cleaned.Article, cleaned.Rejection) : default;
}
