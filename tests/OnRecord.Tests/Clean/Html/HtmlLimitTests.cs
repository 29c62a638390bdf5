using OnRecord.Clean;
using OnRecord.Ingest;

namespace OnRecord.Tests.Clean.Html;

/// <summary>Pages made to cost time (promise P10): each is read or refused, in time that grows with the page and not faster.</summary>
public class HtmlLimitTests
{
    public static TheoryData<string, string> Bombs => new()
    {
        { "<div>", "words" },
        { "<b>", "words" },
        { "<p><b><i>", "words" },
        { "<table>", "words" },
        { "<table><tr><td>", "words" },
        { "<a href=x><p>", "words" },
        { "&amp;", "" },
        { "&ampamp", "" },
        { "<", "" },
        { "</p>", "words" },
        { "<p>word</b></i></p>", "" },
        { "<p class='share related'>some words. ", "" },
        { "<li>item<ul>", "" },
        { "<h1>Title", "" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Time_grows_with_the_page_and_not_faster(string unit, string tail) =>
        Complexity.AssertLinear(size => ArticleMaker.Make(A.Draft(Complexity.Repeated(unit, size) + tail, MarkupKind.Html)), 2_000);

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_page_that_is_read_is_whole(string unit, string tail)
    {
        var draft = A.Draft(Complexity.Repeated(unit, 40_000) + tail, MarkupKind.Html);
        if (ArticleMaker.Make(draft).Article is { } article)
        {
            A.IsWhole(draft, article);
        }
    }

    [Theory]
    [InlineData("<p a='", "")]
    [InlineData("<p class='", "'>words")]
    [InlineData("<p>", "")]
    [InlineData("<script>", "")]
    [InlineData("<!--", "")]
    [InlineData("<p style='", "'>words")]
    public void One_huge_part_is_read(string start, string end)
    {
        var draft = A.Draft(start + new string('x', 9_000_000) + end, MarkupKind.Html);
        var made = ArticleMaker.Make(draft);

        Assert.True(made.Article is not null ^ made.Rejection is not null);
    }
}
