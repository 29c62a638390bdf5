using OnRecord.Language;

namespace OnRecord.Benchmarks;

/// <summary>What it costs that a stage finds the ends of sentences.</summary>
public class SentenceSplitterBenchmarks : StageBenchmarks<SentenceSplitter>;
