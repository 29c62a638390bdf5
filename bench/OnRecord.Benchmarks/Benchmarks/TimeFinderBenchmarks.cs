using OnRecord.Extract.Time;

namespace OnRecord.Benchmarks;

/// <summary>What it costs that a stage finds expressions of time.</summary>
public class TimeFinderBenchmarks : StageBenchmarks<TimeFinder>;
