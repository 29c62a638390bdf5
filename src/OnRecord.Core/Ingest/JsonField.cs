using System.Text.Json;

namespace OnRecord.Ingest;

/// <summary>A field of a JSON object, or an element of an array.</summary>
/// <param name="Name">Its name; empty for an element.</param>
/// <param name="Kind">The token it begins with.</param>
/// <param name="Span">Where its value stands in the text of the record; of a string, what is between the quotation marks.</param>
internal readonly record struct JsonField(string Name, JsonTokenType Kind, TextSpan Span);
