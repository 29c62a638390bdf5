using OnRecord.Extract;

namespace OnRecord.Benchmarks;

/// <summary>What it costs that a stage reads the state of quotation marks.</summary>
public class QuotationReaderBenchmarks : StageBenchmarks<QuotationReader>;
