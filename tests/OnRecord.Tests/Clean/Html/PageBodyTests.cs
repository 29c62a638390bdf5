namespace OnRecord.Tests.Clean.Html;

/// <summary>What of a page is the article, and what stays beside it as furniture.</summary>
public class PageBodyTests
{
    [Fact]
    public void Prompts_and_boxes_between_paragraphs_are_furniture_and_stay_in_the_text()
    {
        var article = A.Page(Story("""
            <p><em>Sign up for our newsletter and get the news from the port in your inbox every morning. Click here to subscribe.</em></p>
            <div class="related"><ul><li><a href="/a">Port Orr closes school</a></li><li><a href="/b">Brant wins vote</a></li></ul></div>
            """));

        Assert.Equal(BlockKind.Furniture, article.KindOf("Sign up for"));
        Assert.Contains("Sign up for our newsletter", article.Text, StringComparison.Ordinal);
        Assert.Equal(BlockKind.Body, article.KindOf("The council"));
        Assert.Equal(BlockKind.Body, article.KindOf("In the years"));
    }

    [Fact]
    public void A_body_that_a_promotion_cuts_into_two_containers_is_whole()
    {
        var article = A.Page(Story("""</div><aside class="promo"><p>Win a boat trip with our readers' club this summer.</p></aside><div class="text">"""));

        Assert.Equal(BlockKind.Body, article.KindOf("The council"));
        Assert.Equal(BlockKind.Body, article.KindOf("In the years"));
    }

    [Fact]
    public void A_notice_that_is_longer_than_the_article_is_not_the_article()
    {
        var notice = string.Concat(Enumerable.Repeat("<p>We and our partners store cookies on your device to show advertising and to measure our audience; you can change your settings.</p>", 12));
        var article = A.Page(Story("") + $"<div class='cookie-consent modal'>{notice}</div>");

        Assert.DoesNotContain(article.Blocks, block => block.Kind == BlockKind.Body && block.Span.Of(article.Text).Contains("cookies", StringComparison.Ordinal));
        Assert.Equal(BlockKind.Body, article.KindOf("The council"));
    }

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"TEXT\"}</script>", "\\n", "")]
    [InlineData("<script>window.__STATE__ = {\"id\": \"a1\", \"body\": \"TEXT\", \"image\": \"AAAA\"}</script>", "\\u003c/p>\\u003cp>", "\\u003cp>")]
    public void A_body_that_only_the_data_hold_is_read_and_leads_back_to_them(string script, string between, string before)
    {
        string[] paragraphs =
        [
            "The council of Veldia agreed on a new harbour on Tuesday, the port authority said after a debate of nine hours.",
            "\\u201cWe will build it within a year, and we will pay for it ourselves,\\u201d the mayor told reporters in the old hall.",
            "The opposition had asked for a vote of all citizens, and will ask again in autumn, its leader said on the steps.",
            "In the years before, three plans had failed because nobody knew who would pay for the dredging of the channel.",
        ];
        var page = "<html><head><title>Veldia agrees on harbour</title></head><body><h1>Veldia agrees on harbour</h1><div id='root'>Loading the story.</div>"
            + script.Replace("TEXT", before + string.Join(between, paragraphs), StringComparison.Ordinal) + "</body></html>";
        var article = A.Page(page);
        var block = article.Blocks.First(block => block.Span.Of(article.Text).StartsWith("“We will", StringComparison.Ordinal));

        Assert.Equal(BlockKind.Body, block.Kind);
        Assert.Equal(@"\u201cWe", article.Origin.ToSource(block.Span with { Length = 3 }).Of(page));
        Assert.Equal(4, article.Blocks.Count(one => one.Kind == BlockKind.Body));
    }

    private static string Story(string middle) => $"""
        <html><head><title>Veldia agrees on harbour</title></head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
        <article><h1>Veldia agrees on harbour</h1><div class="text">
        <p>The council of Veldia agreed on a new harbour on Tuesday, the port authority said after a debate of nine hours.</p>
        <p>“We will build it within a year, and we will pay for it ourselves,” the mayor told reporters in the old hall.</p>
        <p>The opposition had asked for a vote of all citizens, and will ask again in autumn, its leader said on the steps.</p>
        {middle}
        <p>In the years before, three plans had failed because nobody knew who would pay for the dredging of the channel.</p>
        <p>The authority expects that the work will begin in March, when the ice has gone and the ferries sail again.</p>
        </div></article><footer><p>Imprint and contact of the company that runs this page.</p></footer></body></html>
        """;
}
