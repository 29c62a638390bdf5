using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using OnRecord.Store;

namespace OnRecord.Benchmarks;

/// <summary>Writing of analysed articles into a new record, in one batch; the figures are for one article.</summary>
[MemoryDiagnoser]
public class StoreBenchmarks
{
    private readonly ImmutableArray<Findings> _findings = [.. Corpus.Annotated.Select(doc => new Findings(doc.Article, GeneratedRecord.Run.Id, doc.Actors, doc.Statements))];
    private TemporaryFolder _folder = new();

    [IterationSetup]
    public void Begin() => _folder = new TemporaryFolder();

    [Benchmark(OperationsPerInvoke = Corpus.Articles)]
    public void AddBatch()
    {
        using var writer = RecordWriter.Open(_folder.File("record.db"), TimeProvider.System);
        writer.Begin(GeneratedRecord.Run);
        foreach (var findings in _findings)
        {
            writer.Save(findings);
        }

        writer.Finish();
    }

    [IterationCleanup]
    public void End() => _folder.Dispose();
}
