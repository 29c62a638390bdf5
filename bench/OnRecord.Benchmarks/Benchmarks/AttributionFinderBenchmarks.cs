using OnRecord.Extract;

namespace OnRecord.Benchmarks;

/// <summary>What it costs that a stage finds who is credited with what.</summary>
public class AttributionFinderBenchmarks : StageBenchmarks<AttributionFinder>;
