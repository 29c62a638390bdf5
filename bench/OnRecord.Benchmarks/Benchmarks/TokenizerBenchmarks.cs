using OnRecord.Language;

namespace OnRecord.Benchmarks;

/// <summary>What it costs that a stage cuts text into words and signs.</summary>
public class TokenizerBenchmarks : StageBenchmarks<Tokenizer>;
