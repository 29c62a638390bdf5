using System.Diagnostics;
using OnRecord.Clean;
using OnRecord.Ingest;

namespace OnRecord.Tests.Clean.Html;

/// <summary>Pages made to cost time (promise P10): each is read or refused, and twice the page costs about twice the work.</summary>
public class HtmlLimitTests
{
    public static TheoryData<string, string, int> Bombs => new()
    {
        { "<div>", "words", 100_000 },
        { "<b>", "words", 100_000 },
        { "<p><b><i>", "words", 40_000 },
        { "<table>", "words", 100_000 },
        { "<table><tr><td>", "words", 40_000 },
        { "<a href=x><p>", "words", 50_000 },
        { "&amp;", "", 300_000 },
        { "&ampamp", "", 300_000 },
        { "<", "", 1_000_000 },
        { "</p>", "words", 200_000 },
        { "<p>word</b></i></p>", "", 60_000 },
        { "<p class='share related'>some words. ", "", 60_000 },
        { "<li>item<ul>", "", 50_000 },
        { "<h1>Title", "", 60_000 },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Twice_the_page_costs_about_twice_the_work(string unit, string tail, int count)
    {
        Allocated(unit, tail, 1_000);
        var half = Allocated(unit, tail, count / 2);
        var whole = Allocated(unit, tail, count);

        Assert.InRange((double)whole / half, 0.2, 3.2);
    }

    [Theory]
    [MemberData(nameof(Bombs))]
    public void No_page_takes_long(string unit, string tail, int count)
    {
        // The time is far above what is needed; growth with the square of the size would pass it by far.
        var clock = Stopwatch.StartNew();
        Allocated(unit, tail, count);

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
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

    private static long Allocated(string unit, string tail, int count)
    {
        var draft = A.Draft(string.Concat(Enumerable.Repeat(unit, count)) + tail, MarkupKind.Html);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var made = ArticleMaker.Make(draft);
        var after = GC.GetAllocatedBytesForCurrentThread();
        if (made.Article is { } article)
        {
            A.IsWhole(draft, article);
        }

        return after - before;
    }
}
