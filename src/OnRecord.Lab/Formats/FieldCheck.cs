namespace OnRecord.Lab.Formats;

/// <summary>A field that the manifest gives, and what was found.</summary>
/// <param name="File">The sample.</param>
/// <param name="Name">The name of the field in the table, such as <c>title</c>.</param>
/// <param name="Wanted">What the manifest says; null where it says that there is none.</param>
/// <param name="Found">What was found; null when nothing was.</param>
/// <param name="IsRight">Whether the two mean the same.</param>
public sealed record FieldCheck(string File, string Name, string? Wanted, string? Found, bool IsRight);
