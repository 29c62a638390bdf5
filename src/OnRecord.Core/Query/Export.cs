using OnRecord.Query.Cite;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>Writes statements out for other programs.</summary>
public static class Export
{
    /// <summary>Writes every statement of the record, attitudes among them, by article id and place; as a stream, whatever the size of the record.</summary>
    /// <returns>How many statements were written.</returns>
    public static long Write(Record record, ExportFormat format, TextWriter to) => Write(StatementSearch.All(record), format, to);

    /// <summary>Writes these statements.</summary>
    /// <returns>How many statements were written.</returns>
    public static long Write(IEnumerable<StatementView> statements, ExportFormat format, TextWriter to)
    {
        if (FormOf(format) is { } form)
        {
            return Citations.Write(statements.Select(Citation.Of), form, to);
        }

        // RFC 4180 ends rows with CR LF; JSON Lines ends lines with LF.
        Func<StatementView, string> line = format == ExportFormat.Csv ? CsvForm.Row : MachineForm.Line;
        var end = format == ExportFormat.Csv ? "\r\n" : "\n";
        if (format == ExportFormat.Csv)
        {
            to.Write(CsvForm.Header + end);
        }

        long count = 0;
        foreach (var statement in statements)
        {
            to.Write(line(statement));
            to.Write(end);
            count++;
        }

        return count;
    }

    private static CitationForm? FormOf(ExportFormat format) => format switch
    {
        ExportFormat.Csl => CitationForm.Csl,
        ExportFormat.Bibtex => CitationForm.Bibtex,
        ExportFormat.Ris => CitationForm.Ris,
        _ => null,
    };
}
