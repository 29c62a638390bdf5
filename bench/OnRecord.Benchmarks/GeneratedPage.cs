using System.Globalization;
using System.Net;
using System.Text;
using OnRecord.Tests;

namespace OnRecord.Benchmarks;

/// <summary>Invented news as a web page: the article among menus, links to other articles, scripts and a footer.</summary>
internal static class GeneratedPage
{
    private const int Links = 40;

    /// <summary>The page of an article.</summary>
    public static string Of(int number)
    {
        var paragraphs = GeneratedNews.Text(number).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">")
            .Append(CultureInfo.InvariantCulture, $"<title>{WebUtility.HtmlEncode(paragraphs[0])} | Coast Courier</title>")
            .Append("<script>var shown = []; if (shown.length < 1) { shown.push('<p>'); }</script></head><body><nav class=\"menu\"><ul>");
        AddLinks(page, number);
        page.Append(CultureInfo.InvariantCulture, $"</ul></nav><main><article><h1>{WebUtility.HtmlEncode(paragraphs[0])}</h1><div class=\"story-body\">");
        foreach (var paragraph in paragraphs.Skip(1))
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>{WebUtility.HtmlEncode(paragraph)}</p>\n");
        }

        page.Append("</div></article><aside class=\"related\"><ul>");
        AddLinks(page, number + Links);
        return page.Append("</ul></aside></main><footer><p>All rights reserved.</p></footer></body></html>").ToString();
    }

    private static void AddLinks(StringBuilder page, int number)
    {
        for (var link = number; link < number + Links; link++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li class=\"item\"><a href=\"/news/{link}\" data-place=\"{link - number}\">Round {link} of the talks</a></li>\n");
        }
    }
}
