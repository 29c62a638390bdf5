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
    public static long Write(IEnumerable<StatementView> statements, ExportFormat format, TextWriter to) => throw new NotImplementedException();
}
