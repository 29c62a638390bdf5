using System.Globalization;
using System.Text;

namespace OnRecord.Query.Cite;

/// <summary>A citation as an RIS record (Reference Manager): one field a line, lines ended by CR LF.</summary>
internal static class RisCitation
{
    /// <summary>The record with its end.</summary>
    public static string Of(Citation citation)
    {
        var article = citation.Article;
        var record = new StringBuilder();
        Field(record, "TY", "NEWS");
        Field(record, "ID", citation.Id);
        foreach (var author in Author.Of(article.Byline))
        {
            // A star would part names here.
            Field(record, "AU", author.Sorted.Replace('*', ' '));
        }

        Field(record, "TI", article.Title);
        Field(record, "T2", article.Outlet);
        Field(record, "PY", article.Published is { } days && days.First.Year == days.Last.Year ? days.First.ToString("yyyy", CultureInfo.InvariantCulture) : null);
        Field(record, "DA", Date(article.Published));
        Field(record, "UR", article.Url);
        Field(record, "N1", citation.Note);
        return record.Append("ER  - \r\n").ToString();
    }

    // Parts that are not known are left empty between their strokes.
    private static string? Date(DateInterval? published) => published switch
    {
        { IsDay: true, First: var day } => day.ToString(@"yyyy\/MM\/dd\/", CultureInfo.InvariantCulture),
        { } days when (days.First.Year, days.First.Month) == (days.Last.Year, days.Last.Month) => days.First.ToString(@"yyyy\/MM\/\/", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static void Field(StringBuilder record, string tag, string? value)
    {
        if (value is not null && Citation.Line(value) is { Length: > 0 } line)
        {
            record.Append(CultureInfo.InvariantCulture, $"{tag}  - {line}\r\n");
        }
    }
}
