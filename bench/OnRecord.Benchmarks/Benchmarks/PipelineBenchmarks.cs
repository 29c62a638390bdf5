using BenchmarkDotNet.Attributes;

namespace OnRecord.Benchmarks;

/// <summary>All stages over generated articles; the figures are for one article.</summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    [Benchmark(OperationsPerInvoke = Corpus.Articles)]
    public int Article()
    {
        var statements = 0;
        foreach (var article in Corpus.Cleaned)
        {
            statements += Pipeline.Standard.Run(article).Statements.Length;
        }

        return statements;
    }
}
