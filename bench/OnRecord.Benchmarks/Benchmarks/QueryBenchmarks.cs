using BenchmarkDotNet.Attributes;
using OnRecord.Query;
using OnRecord.Store;
using OnRecord.Tests;

namespace OnRecord.Benchmarks;

/// <summary>Questions to a record of 2,000 articles, answered as for a person: at most 50 statements.</summary>
[MemoryDiagnoser]
public class QueryBenchmarks
{
    private const int Articles = 2000;

    private readonly TemporaryFolder _folder = new();
    private Record? _record;
    private string _quote = "";

    [GlobalSetup]
    public void Write()
    {
        GeneratedRecord.Write(_folder.File("record.db"), Articles);
        _record = Record.Open(_folder.File("record.db"));
        var text = GeneratedNews.Text(Articles / 2);
        _quote = text[(text.IndexOf('“', StringComparison.Ordinal) + 1)..text.IndexOf('”', StringComparison.Ordinal)];
    }

    [Benchmark]
    public int SaidByWord() => Find(new StatementFilter { Words = "harbour", Limit = 50 });

    [Benchmark]
    public int SaidBySpeakerAndWord() => Find(new StatementFilter { Words = "railway", Speaker = "Quill", Limit = 50 });

    [Benchmark]
    public Verdict Verify() => QuoteSearch.Verify(Open, _quote).Verdict;

    [Benchmark]
    public Verdict VerifyInvented() => QuoteSearch.Verify(Open, "the lighthouse has never been painted green").Verdict;

    [GlobalCleanup]
    public void End()
    {
        _record?.Dispose();
        _folder.Dispose();
    }

    private Record Open => _record ?? throw new InvalidOperationException("The record was not made.");

    private int Find(StatementFilter filter) => StatementSearch.Find(Open, filter).Count();
}
