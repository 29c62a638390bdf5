using System.Text;

namespace OnRecord.Ingest;

/// <summary>A field of a row of CSV.</summary>
/// <param name="Span">Where it stands in the text of the row; without the quotation marks around it.</param>
/// <param name="IsQuoted">Whether it stood in quotation marks, so that doubled ones inside are single.</param>
internal readonly record struct CsvField(TextSpan Span, bool IsQuoted)
{
    /// <summary>What the field says, with the map to the text of the row.</summary>
    public (string Text, OffsetMap Map) In(string row)
    {
        var made = new StringBuilder(Span.Length);
        var map = new OffsetMapBuilder();
        var at = Span.Start;
        while (at < Span.End)
        {
            var mark = IsQuoted ? row.IndexOf('"', at, Span.End - at) : -1;
            var end = mark < 0 ? Span.End : mark;
            made.Append(row, at, end - at);
            map.Add(end - at, TextSpan.Between(at, end));
            at = end;
            if (mark >= 0)
            {
                made.Append('"');
                map.Add(1, new TextSpan(mark, 2));
                at = mark + 2;
            }
        }

        return (made.ToString(), map.Length == 0 ? OffsetMap.Identity : map.ToMap());
    }
}
