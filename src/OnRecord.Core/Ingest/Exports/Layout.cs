using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Exports;

/// <summary>A layout in which archives export articles, told by its text alone: it may have come as text, RTF, DOCX, HTML or PDF.</summary>
/// <param name="Format">Its name.</param>
/// <param name="IsIn">Whether a text has it.</param>
/// <param name="Read">Reads the articles in a text; tells what does not fit.</param>
internal sealed record Layout(string Format, Func<string, bool> IsIn, Func<MappedText, CountCheck, List<Slip>> Read);
