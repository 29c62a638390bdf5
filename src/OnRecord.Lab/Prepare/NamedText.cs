using System.Text.Json;

namespace OnRecord.Lab.Prepare;

/// <summary>A text with names, as several sets have it.</summary>
/// <param name="Id">Its name in the set.</param>
/// <param name="Text">The text.</param>
/// <param name="Split">The part of the set that it belongs to.</param>
/// <param name="Licence">The class of its licence, where texts of a set differ.</param>
/// <param name="Entities">The names, as they stand in the set.</param>
public sealed record NamedText(string Id, string Text, string? Split, string? Licence, JsonElement Entities);
