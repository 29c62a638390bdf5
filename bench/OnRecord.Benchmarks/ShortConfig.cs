using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace OnRecord.Benchmarks;

/// <summary>A short job in this process: the program is built once, by the solution, with the solution's settings.</summary>
internal sealed class ShortConfig : ManualConfig
{
    public ShortConfig()
    {
        Add(DefaultConfig.Instance);
        AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        WithArtifactsPath(Path.Combine(Path.GetTempPath(), "onrecord-benchmarks"));
    }
}
