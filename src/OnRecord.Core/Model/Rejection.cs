namespace OnRecord;

/// <summary>Why a document did not become an article. Not an error: it is listed and counted, and the rest goes on.</summary>
/// <param name="Address">Which file or record.</param>
/// <param name="Reason">A short, stable reason, such as <c>empty</c>, <c>too large</c>, <c>not readable</c>, <c>no text field</c>.</param>
/// <param name="Detail">A sentence for people: what is wrong and what could be done.</param>
public sealed record Rejection(string Address, string Reason, string Detail);
