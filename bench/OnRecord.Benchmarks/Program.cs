using BenchmarkDotNet.Running;
using OnRecord.Benchmarks;
using OnRecord.Benchmarks.Copies;
using OnRecord.Benchmarks.Kills;
using OnRecord.Benchmarks.Queries;
using OnRecord.Benchmarks.Stages;

// stages PATH...            what each step costs on real articles
// queries RECORD            how long a record takes to answer
// copies PATH...           how long copies and stories take, at three sizes
// kills PATH [KILLS [SEED]] kill -9 at random moments, to be started by bench/kill-test
// anything else             BenchmarkDotNet: --list flat, --filter '*Tokenizer*'
return args switch
{
    ["stages", .. var paths] when paths.Length > 0 => StageTable.Print(paths, Console.Out),
    ["copies", .. var paths] when paths.Length > 0 => CopyTable.Print(paths, Console.Out),
    ["queries", var record] => QueryTable.Print(record, Console.Out),
    ["kills", .. var rest] when rest.Length > 0 => KillTest.Run(rest, Console.Out),
    _ => Benchmark(args),
};

static int Benchmark(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args, new ShortConfig());
    return 0;
}
