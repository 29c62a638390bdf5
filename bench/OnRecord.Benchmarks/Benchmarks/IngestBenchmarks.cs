using BenchmarkDotNet.Attributes;
using OnRecord.Ingest;
using OnRecord.Tests;

namespace OnRecord.Benchmarks;

/// <summary>Reading of JSON Lines; the figures are for one article.</summary>
[MemoryDiagnoser]
public class IngestBenchmarks
{
    private readonly TemporaryFolder _folder = new();
    private string _path = "";

    [GlobalSetup]
    public void Write()
    {
        _path = _folder.File("news.jsonl");
        File.WriteAllText(_path, GeneratedNews.JsonLines(Corpus.Articles));
    }

    [Benchmark(OperationsPerInvoke = Corpus.Articles)]
    public int JsonLines() => new Collection(ReadOptions.Default).Read([_path]).Count(arrival => arrival.Draft is not null);

    [GlobalCleanup]
    public void End()
    {
        _folder.Dispose();
    }
}
