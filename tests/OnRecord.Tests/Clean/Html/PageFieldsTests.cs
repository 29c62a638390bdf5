namespace OnRecord.Tests.Clean.Html;

/// <summary>Who wrote a page and when: what its data say, and what stands under its title.</summary>
public class PageFieldsTests
{
    private const string Body = """
        <p>The council of Veldia agreed on a new harbour on Tuesday, the port authority said after a long debate.</p>
        <p>“We will build it within a year, and we will pay for it,” the mayor told reporters in the hall.</p>
        <p>The opposition had asked for a vote of all citizens, and will ask again in autumn, its leader said.</p>
        """;

    [Theory]
    [InlineData("<p>By <a href='/authors/ann-lee'>Ann Lee</a></p>", "Ann Lee", "page byline")]
    [InlineData("<div><a rel='author' href='/x'>Ann Lee</a>, <a rel='author' href='/y'>Jo Field</a></div>", "Ann Lee, Jo Field", "page author element")]
    [InlineData("<div><span itemprop='author'>Ann Lee, Associated Press</span></div>", "Ann Lee", "page author element")]
    [InlineData("<div><a href='/people/ann-lee'>Ann Lee</a> · 3 min</div>", "Ann Lee", "page author link")]
    [InlineData("<div class='story-byline'>Ann Lee</div>", "Ann Lee", "page byline element")]
    public void A_byline_under_the_title_names_the_authors(string byline, string names, string rule)
    {
        var article = A.Page(Page("", byline));

        Assert.Equal((names, rule), (article.Byline?.Value, article.Byline?.Rule));
    }

    [Theory]
    [InlineData("""{"author": {"name": "Ann Lee, Senior Reporter"}}""", "", "Ann Lee")]
    [InlineData("""{"author": [{"name": "Ann Lee"}, {"name": "Jo Field"}]}""", "<p>By Ann Lee</p>", "Ann Lee, Jo Field")]
    [InlineData("""{"author": [{"name": "Ann Lee"}, {"name": "Jo Field"}]}""", "<p>By Ann Lee</p><p>Photographs by Jo Field</p>", "Ann Lee")]
    [InlineData("""{"author": {"name": "The Courier"}, "publisher": {"name": "The Courier"}}""", "", null)]
    [InlineData("""{"author": {"name": "The Courier"}, "publisher": {"name": "The Courier"}}""", "<p>By Jo Field</p>", "Jo Field")]
    public void Data_name_the_authors_unless_the_page_knows_better(string data, string byline, string? names) =>
        Assert.Equal(names, A.Page(Page(data, byline)).Byline?.Value);

    [Fact]
    public void An_author_may_be_named_elsewhere_in_the_data()
    {
        var article = A.Page(Page("""{"author": {"@id": "#ann"}}, {"@type": "Person", "@id": "#ann", "name": "Ann Lee"}""", ""));

        Assert.Equal("Ann Lee", article.Byline?.Value);
    }

    [Theory]
    [InlineData("", "<p>May 4, 2021</p>", "2021-05-04", "page date under the title")]
    [InlineData("", "<p><span>Ann Lee</span><span>May 4, 2021</span></p>", "2021-05-04", "page date under the title")]
    [InlineData("", "<p>Published May 4, 2021 | Updated May 6, 2021</p>", "2021-05-04", "page date under the title")]
    [InlineData("", "<p>Updated May 6, 2021; published May 4, 2021</p>", "2021-05-04", "page date under the title")]
    [InlineData("""{"datePublished": "2021-05-05T01:10:00Z"}""", "<p>May 4, 2021, 6:10pm</p>", "2021-05-04", "page date under the title")]
    [InlineData("""{"datePublished": "2021-05-05T01:10:00Z"}""", "<p>Updated May 7, 2021</p>", "2021-05-05", "page json-ld")]
    [InlineData("""{"datePublished": "2021-05-05T01:10:00Z"}""", "<time datetime='2021-02-112021-05-05'>late</time>", "2021-05-05", "page json-ld")]
    public void The_day_is_the_one_that_readers_see(string data, string line, string day, string rule)
    {
        var article = A.Page(Page(data, line));

        Assert.Equal((day, rule), (article.Published?.Value.ToString(), article.Published?.Rule));
    }

    [Fact]
    public void The_day_of_a_change_is_kept_beside_it()
    {
        var article = A.Page(Page("""{"datePublished": "2021-05-05", "dateModified": "2021-05-09"}""", ""));

        Assert.Equal("2021-05-05", article.Published?.Value.ToString());
        Assert.Equal(("2021-05-09", "page json-ld"), (article.Fields["modified"], article.Fields["modified rule"]));
    }

    private static string Page(string data, string underTitle)
    {
        var facts = data.Length == 0 ? "" : "<script type='application/ld+json'>[" + data.Insert(1, "\"@type\": \"NewsArticle\", ") + "]</script>";
        return $"<html><head><title>Veldia agrees on harbour</title>{facts}</head><body><h1>Veldia agrees on harbour</h1>{underTitle}<div>{Body}</div></body></html>";
    }
}
