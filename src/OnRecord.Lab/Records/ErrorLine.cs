namespace OnRecord.Lab.Records;

/// <summary>A miss or a wrong finding with what one needs to study it.</summary>
/// <param name="Kind">What is wrong; the file of errors is sorted by it.</param>
/// <param name="Article">The record or file.</param>
/// <param name="Gold">What was wanted; null when nothing was.</param>
/// <param name="Found">What was found; null when nothing was.</param>
/// <param name="Sentence">The sentence around it.</param>
public sealed record ErrorLine(string Kind, string Article, object? Gold, object? Found, string Sentence);
