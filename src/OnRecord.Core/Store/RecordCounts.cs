namespace OnRecord.Store;

/// <summary>How much a record holds.</summary>
/// <param name="Sources">Source documents.</param>
/// <param name="Articles">Articles.</param>
/// <param name="Analysed">Articles in a language that statements are read from.</param>
/// <param name="Outlets">Different outlets.</param>
/// <param name="Actors">Actors.</param>
/// <param name="Statements">Statements, attitudes among them.</param>
/// <param name="Rejections">Addresses that did not become articles.</param>
/// <param name="Decisions">Human decisions.</param>
/// <param name="Published">From the first to the last known publication date; null when none is known.</param>
/// <param name="Bytes">The size of the record's file on disk, in bytes, without its log.</param>
public sealed record RecordCounts(long Sources, long Articles, long Analysed, long Outlets, long Actors, long Statements, long Rejections, long Decisions, DateInterval? Published, long Bytes);
