namespace OnRecord.Tests.Clean;

public class MarkdownTests
{
    [Fact]
    public void Marks_go_and_words_stay()
    {
        const string markdown = """
            # Veldia agrees on **harbour**

            ![Ada Brant in the hall](brant.jpg)

            The *council* agreed on a [new harbour](https://courier.example/a_(b) "x") on Tuesday.
            "[The plan] is sound," she said &amp; left.

            ## What comes next

            > "We will build it," she_said in `public`.

            - One pier
            - Two\_cranes

            <!-- a note -->
            Five * six is <b>thirty</b>, said <https://courier.example>.
            """;

        var article = A.Markdown(markdown);

        Assert.Equal("Veldia agrees on harbour", article.Title?.Value);
        Assert.Contains("Headline: Veldia agrees on harbour", article.Blocks());
        Assert.Contains("Caption: Ada Brant in the hall", article.Blocks());
        Assert.Contains("CrossHead: What comes next", article.Blocks());
        Assert.Contains("Body: \"We will build it,\" she_said in public.", article.Blocks());
        Assert.Contains("Body: Two_cranes", article.Blocks());
        Assert.Contains("Body: Five * six is thirty, said https://courier.example.", article.Blocks());
        Assert.Contains("[The plan] is sound,\" she said & left.", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("note", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrapped_lines_are_joined_and_whole_paragraphs_are_not()
    {
        var article = A.Markdown("The council of Veldia agreed on a new harbour on\nTuesday, she said.\n\nShare\nAdvertisement\n");

        Assert.Equal(["Body: The council of Veldia agreed on a new harbour on Tuesday, she said.", "Furniture: Share", "Furniture: Advertisement"], article.Blocks());
    }

    [Fact]
    public void The_map_leads_back_word_for_word()
    {
        const string markdown = "# A **title** here\n\nThe _council_ [agreed](x) on &quot;it&quot;.\n";
        var article = A.Markdown(markdown);

        foreach (var word in new[] { "title", "here", "council", "agreed", "on" })
        {
            var at = article.Text.IndexOf(word, StringComparison.Ordinal);
            Assert.Equal(word, article.Origin.ToSource(new TextSpan(at, word.Length)).Of(markdown));
        }

        Assert.Equal("&quot;", article.Origin.ToSource(new TextSpan(article.Text.IndexOf('"', StringComparison.Ordinal), 1)).Of(markdown));
    }
}
