using System.Globalization;
using System.Text;

namespace OnRecord.Query.Cite;

/// <summary>A citation as a BibTeX entry: an article where the outlet is known, else a miscellaneous item. Signs that TeX takes for commands are written so that it prints them.</summary>
internal static class BibtexCitation
{
    /// <summary>The entry with its end.</summary>
    public static string Of(Citation citation)
    {
        var article = citation.Article;
        var entry = new StringBuilder().Append(CultureInfo.InvariantCulture, $"@{(article.Outlet is null ? "misc" : "article")}{{{citation.Id}");
        Field(entry, "author", string.Join(" and ", Author.Of(article.Byline).Select(Written)));
        Field(entry, "title", article.Title is { } title ? $"{{{Escaped(title)}}}" : null);
        Field(entry, "journal", article.Outlet is { } outlet ? $"{{{Escaped(outlet)}}}" : null);
        Dates(entry, article.Published);
        Field(entry, "url", article.Url is { } url ? Address(url) : null);
        Field(entry, "note", Escaped(citation.Note));
        return entry.Append("\n}\n").ToString();
    }

    private static void Dates(StringBuilder entry, DateInterval? published)
    {
        if (published is not { } days || days.First.Year != days.Last.Year)
        {
            return;
        }

        Field(entry, "year", days.First.ToString("yyyy", CultureInfo.InvariantCulture));
        if (days.First.Month == days.Last.Month)
        {
            // Months are macros of every style.
            entry.Append(CultureInfo.InvariantCulture, $",\n  month = {days.First.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant()}");
            Field(entry, "day", days.IsDay ? days.First.Day.ToString(CultureInfo.InvariantCulture) : null);
        }
    }

    private static void Field(StringBuilder entry, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            entry.Append(CultureInfo.InvariantCulture, $",\n  {name} = {{{value}}}");
        }
    }

    // A name in braces is not parted.
    private static string Written(Author author) =>
        author.Given is { } given ? $"{Escaped(author.Family)}, {Escaped(given)}" : $"{{{Escaped(author.Family)}}}";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var sign in Citation.Line(text))
        {
            _ = sign switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '{' => escaped.Append(@"\{"),
                '}' => escaped.Append(@"\}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '$' or '&' or '#' or '_' or '%' => escaped.Append('\\').Append(sign),
                _ => escaped.Append(sign),
            };
        }

        return escaped.ToString();
    }

    // An address is taken as it is; braces and backslashes would end it.
    private static string Address(string url) => string.Concat(Citation.Line(url).Select(sign => sign switch
    {
        '{' => "%7B",
        '}' => "%7D",
        '\\' => "%5C",
        ' ' => "%20",
        _ => sign.ToString(),
    }));
}
