namespace OnRecord.Ingest;

/// <summary>Why a stream ended before its end.</summary>
/// <param name="Reason">One of <see cref="RejectionReasons"/>.</param>
/// <param name="Detail">A sentence for people.</param>
internal sealed record Fault(string Reason, string Detail);
