using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest;

public class MarkdownTests
{
    [Fact]
    public void Front_matter_becomes_fields_and_the_rest_is_the_text()
    {
        var draft = Reading.Draft("---\r\ntitle: \"Ferry \\\"Anna\\\" returns\"\r\ndate: 2021-05-04\r\nauthor: [Ida Holm, 'Per Vik']\r\nsection: Harbour\r\n---\r\n\r\n**Ida** said: \"Yes.\"\r\n");

        Assert.Equal("\n**Ida** said: \"Yes.\"\n", draft.Text);
        Assert.Equal(MarkupKind.Markdown, draft.Markup);
        Assert.Equal(new Stated<string>("Ferry \"Anna\" returns", "field title"), draft.Fields[FieldNames.Title]);
        Assert.Equal(new Stated<string>("2021-05-04", "field date"), draft.Fields[FieldNames.Published]);
        Assert.Equal("Ida Holm, Per Vik", draft.Fields[FieldNames.Byline].Value);
        Assert.Equal("Harbour", draft.Fields["section"].Value);
        Assert.Equal("**Ida** said: \"Yes.\"\r\n", Reading.Origin(draft, 1, 21));
    }

    [Fact]
    public void Lists_and_long_values_of_front_matter_are_joined()
    {
        var draft = Reading.Draft("---\nauthors:\n  - Ida Holm\n- Per Vik\nsummary: >\n  One\n  two.\n---\nText.", "md");

        Assert.Equal("Ida Holm, Per Vik", draft.Fields[FieldNames.Byline].Value);
        Assert.Equal("One two.", draft.Fields["summary"].Value);
        Assert.Equal("Text.", draft.Text);
    }

    [Theory]
    [InlineData("---\nNo field stands here.\n---\nText.")]
    [InlineData("---\n---\nText.")]
    [InlineData("---\ntitle: never closed\n\nText.")]
    [InlineData("# Title\n\n---\ntitle: no\n---\n")]
    [InlineData("---")]
    public void A_rule_across_the_page_is_not_front_matter(string text) => Assert.Equal(text, Reading.Draft(text, "markdown").Text);

    [Fact]
    public void Front_matter_alone_is_empty() => Assert.Equal(RejectionReasons.Empty, Reading.Rejection("---\ntitle: x\n---\n", "md").Reason);
}
