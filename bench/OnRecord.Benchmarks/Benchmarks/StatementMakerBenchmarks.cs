using OnRecord.Resolve;

namespace OnRecord.Benchmarks;

/// <summary>What it costs that a stage finds out who the speakers are.</summary>
public class StatementMakerBenchmarks : StageBenchmarks<StatementMaker>;
