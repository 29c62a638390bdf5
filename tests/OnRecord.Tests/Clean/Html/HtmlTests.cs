using OnRecord.Clean;
using OnRecord.Ingest;

namespace OnRecord.Tests.Clean.Html;

public class HtmlTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="en-GB"><head>
        <title>Veldia agrees on harbour - The Veldia Courier</title>
        <meta property="og:title" content="Veldia agrees on harbour | The Veldia Courier">
        <meta property="og:site_name" content="The Veldia Courier">
        <link rel="canonical" href="https://courier.example/news/harbour?a=1&amp;b=2">
        <script type="application/ld+json">
        {"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"], "headline": "Harbour agreed",
          "datePublished": "2021-05-04T23:10:00-07:00", "author": [{"@type": "Person", "name": "Ann Lee"}, "Jo Field"],
          "publisher": {"name": "Courier Group"},}]}
        </script>
        <style>p { color: red }</style></head>
        <body><nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav>
        <main><h1>Veldia agrees on&nbsp;harbour</h1>
        <div class="article-body">
        <figure><img src="a.jpg"><figcaption>Ada Brant in the hall</figcaption></figure>
        <p>The council of Veldia agreed
           on a <b>new</b> harbour on Tuesday, the port &amp; customs authority said after a long debate.
        <p>&ldquo;We will build it within a year, and we will pay for it,&rdquo; Mayor <a href="/brant">Ada Brant</a> told reporters.</p>
        <div class="related-links"><a href="/x">Port Orr closes school</a></div>
        <h2>What comes next</h2>
        <p hidden>Secret text that nobody sees on the page at all.</p><p style="display: none">More secret text.</p>
        <p>The opposition had asked for a vote of all citizens, and will ask again in autumn, its leader said.<script>track("</p>");</script></p>
        </div></main>
        <footer><p>Imprint and contact and other words about the company that runs this page.</p></footer></body></html>
        """;

    [Fact]
    public void A_page_gives_its_title_its_paragraphs_and_what_they_are()
    {
        var article = A.Page(Page);

        Assert.Equal(
            [
                "Headline: Veldia agrees on harbour",
                "Caption: Ada Brant in the hall",
                "Body: The council of Veldia agreed on a new harbour on Tuesday, the port & customs authority said after a long debate.",
                "Body: “We will build it within a year, and we will pay for it,” Mayor Ada Brant told reporters.",
                "Furniture: Port Orr closes school",
                "CrossHead: What comes next",
                "Body: The opposition had asked for a vote of all citizens, and will ask again in autumn, its leader said.",
            ],
            article.Blocks());
    }

    [Fact]
    public void A_page_states_its_fields()
    {
        var article = A.Page(Page);

        Assert.Equal(("Veldia agrees on harbour", "page h1"), (article.Title?.Value, article.Title?.Rule));
        Assert.Equal(("2021-05-04", "page json-ld"), (article.Published?.Value.ToString(), article.Published?.Rule));
        Assert.Equal("Ann Lee, Jo Field", article.Byline?.Value);
        Assert.Equal("Courier Group", article.Outlet?.Value);
        Assert.Equal("https://courier.example/news/harbour?a=1&b=2", article.Url?.Value);
        Assert.Equal(("en", "page lang"), (article.Language?.Value, article.Language?.Rule));
    }

    [Fact]
    public void What_came_beside_the_page_goes_before_what_it_says_of_itself()
    {
        var article = A.Page(Page, ("published", "2021-05-05"), ("outlet", "The Courier"));

        Assert.Equal("2021-05-05", article.Published?.Value.ToString());
        Assert.Equal("The Courier", article.Outlet?.Value);
    }

    [Fact]
    public void Every_word_leads_back_to_the_page()
    {
        var article = A.Page(Page);
        foreach (var block in article.Blocks.Where(block => block.Kind != BlockKind.Furniture))
        {
            foreach (var word in block.Span.Of(article.Text).Split(' ').Where(word => word.All(char.IsAsciiLetter)))
            {
                var at = article.Text.IndexOf(word, block.Span.Start, StringComparison.Ordinal);
                Assert.Equal(word, article.Origin.ToSource(new TextSpan(at, word.Length)).Of(Page));
            }
        }

        Assert.Equal("&ldquo;", article.Origin.ToSource(new TextSpan(article.Text.IndexOf('“', StringComparison.Ordinal), 1)).Of(Page));
    }

    [Theory]
    [InlineData("<p>First &lt;line&gt; &#8220;x&#x201D; &unknown; &amp &copy 2020 a&#0;b.", "First <line> “x” &unknown; & © 2020 a\uFFFDb.")]
    [InlineData("<p>One\r\n\r\nline with soft&shy;hyphen.", "One line with softhyphen.")]
    [InlineData("<div>A<span>B</span> <i>C</i>.</div>", "AB C.")]
    [InlineData("<p>A < b and c > d.", "A < b and c > d.")]
    [InlineData("<table><tr><td>One</td><td>two</td></tr></table>", "One two")]
    [InlineData("<head><title>x</title><p>No body element here.", "No body element here.")]
    public void Text_is_what_a_reader_sees(string html, string text) => Assert.EndsWith(text, A.Page(html).Text.TrimEnd(), StringComparison.Ordinal);

    [Fact]
    public void Broken_linked_data_does_no_harm()
    {
        var article = A.Page("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": </script><meta name=date content='2020-02-03'><p>The council agreed.");

        Assert.Equal("2020-02-03", article.Published?.Value.ToString());
    }

    [Fact]
    public void Too_many_attributes_or_elements_are_refused()
    {
        Assert.Equal("too large", ArticleMaker.Make(A.Draft(string.Concat(Enumerable.Repeat("<p a b c d>x", 30_000)), MarkupKind.Html)).Rejection?.Reason);
        Assert.Equal("too large", ArticleMaker.Make(A.Draft(string.Concat(Enumerable.Repeat("<p>x", 130_000)), MarkupKind.Html)).Rejection?.Reason);
    }
}
