namespace OnRecord.Store;

/// <summary>A run with its times and with what of it stands in the record now.</summary>
/// <param name="Run">The run.</param>
/// <param name="Started">When it first began.</param>
/// <param name="Finished">When it last came to an end; null when it never has.</param>
/// <param name="Articles">How many articles carry its findings now; those that a later run has read again are counted there.</param>
/// <param name="Statements">How many statements of these.</param>
/// <param name="Rejections">How many rejections it was the last to give.</param>
public sealed record RunSummary(Run Run, DateTimeOffset Started, DateTimeOffset? Finished, long Articles, long Statements, long Rejections);
