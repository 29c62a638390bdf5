namespace OnRecord.Ingest.Archives;

/// <summary>A record of a web archive.</summary>
/// <param name="Kind">What it is, such as <c>response</c>, in small letters.</param>
/// <param name="Url">The address that was asked; null where there is none.</param>
/// <param name="Date">When, as written.</param>
/// <param name="ContentType">The type of the block, in small letters, without parameters.</param>
/// <param name="Block">The bytes.</param>
/// <param name="Fault">What is wrong with it, as reason and sentence; null when nothing is.</param>
internal sealed record WarcRecord(string Kind, string? Url, string? Date, string ContentType, byte[] Block, (string Reason, string Detail)? Fault);
