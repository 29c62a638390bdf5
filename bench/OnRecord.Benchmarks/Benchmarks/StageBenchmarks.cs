using BenchmarkDotNet.Attributes;

namespace OnRecord.Benchmarks;

/// <summary>One stage over generated articles; the figures are for one article.</summary>
[MemoryDiagnoser]
public abstract class StageBenchmarks<TStage>
    where TStage : IStage, new()
{
    private readonly TStage _stage = new();

    [Benchmark(OperationsPerInvoke = Corpus.Articles)]
    public void Article()
    {
        foreach (var doc in Corpus.Annotated)
        {
            _stage.Run(Layered.Only(doc, _stage.Needs));
        }
    }
}
