using OnRecord.Clean;
using OnRecord.Ingest;

namespace OnRecord.Tests.Clean;

public class ArticleMakerTests
{
    private const string Body = "The harbour of Veldia was closed on Monday, the port authority said.\nIt will open again next week.";

    [Fact]
    public void A_plain_text_is_its_own_text()
    {
        var article = A.Text(Body);

        Assert.Equal(Body, article.Text);
        Assert.True(article.Origin.IsIdentity);
        Assert.Equal(2, article.Blocks.Length);
        Assert.All(article.Blocks, block => Assert.Equal(BlockKind.Body, block.Kind));
    }

    [Fact]
    public void A_title_that_came_beside_the_text_of_a_record_is_put_in_front()
    {
        var article = ArticleMaker.Make(AsRecord(A.Draft(Body, MarkupKind.None, ("title", "Harbour of Veldia closed")))).Article;

        Assert.NotNull(article);
        Assert.Equal("Harbour of Veldia closed\n" + Body, article.Text);
        Assert.Equal(BlockKind.Headline, article.Blocks[0].Kind);
        Assert.Equal(article.Blocks[0].Span, article.Title?.Span);
        Assert.True(article.Origin.ToSource(article.Blocks[0].Span).IsEmpty);
        Assert.Equal(new TextSpan(0, 68), article.Origin.ToSource(article.Blocks[1].Span));
    }

    [Fact]
    public void The_text_of_a_text_file_stays_the_files_own_whatever_title_came_beside_it()
    {
        var apart = A.Text(Body, ("title", "Harbour of Veldia closed"));
        var below = A.Text("Share this article\n\nHarbour of Veldia closed\n\n" + Body, ("title", "Harbour of Veldia closed"));

        Assert.Equal(Body, apart.Text);
        Assert.Equal("Harbour of Veldia closed", apart.Title?.Value);
        Assert.Null(apart.Title?.Span);
        Assert.StartsWith("Share this article", below.Text, StringComparison.Ordinal);
        Assert.Equal(new TextSpan(20, 24), below.Title?.Span);
    }

    [Fact]
    public void A_title_that_the_text_begins_with_is_not_put_in_again()
    {
        var article = A.Text("HARBOUR OF VELDIA CLOSED!\n" + Body, ("title", "Harbour of Veldia closed"));

        Assert.StartsWith("HARBOUR", article.Text, StringComparison.Ordinal);
        Assert.Equal(BlockKind.Headline, article.Blocks[0].Kind);
        Assert.Equal("Harbour of Veldia closed", article.Title?.Value);
        Assert.Equal(new TextSpan(0, 25), article.Title?.Span);
    }

    [Fact]
    public void The_id_comes_from_key_and_bytes()
    {
        var draft = A.Draft(Body);

        Assert.Equal(ContentId.Of('a', "", draft.Source.Bytes.AsSpan()), ArticleMaker.Make(draft).Article?.Id);
    }

    [Theory]
    [InlineData("", MarkupKind.None)]
    [InlineData(" \n\t\n", MarkupKind.None)]
    [InlineData("<html><script>var a = 1;</script></html>", MarkupKind.Html)]
    [InlineData("<!-- nothing -->", MarkupKind.Markdown)]
    public void A_draft_without_text_is_refused(string text, MarkupKind markup)
    {
        var made = ArticleMaker.Make(A.Draft(text, markup));

        Assert.Null(made.Article);
        Assert.Equal("empty", made.Rejection?.Reason);
    }

    [Fact]
    public void A_text_beyond_the_limit_is_refused()
    {
        var made = ArticleMaker.Make(A.Draft(new string('a', (10 * 1024 * 1024) + 1)));

        Assert.Equal("too large", made.Rejection?.Reason);
    }

    [Fact]
    public void Other_fields_are_kept_under_their_names()
    {
        var article = A.Text(Body, ("desk", "ports"), ("outlet", "The Veldia Courier"), ("url", "https://courier.example/harbour"));

        Assert.Equal("ports", article.Fields["desk"]);
        Assert.Single(article.Fields);
        Assert.Equal("The Veldia Courier", article.Outlet?.Value);
        Assert.Equal("metadata", article.Outlet?.Rule);
        Assert.Equal("https://courier.example/harbour", article.Url?.Value);
    }

    [Fact]
    public void The_map_leads_through_the_map_of_the_reader()
    {
        var reader = new OffsetMapBuilder();
        reader.Add(Body.Length, new TextSpan(100, Body.Length));
        var draft = A.Draft(Body, MarkupKind.None, ("title", "Another title")) with { Origin = reader.ToMap() };

        var article = ArticleMaker.Make(AsRecord(draft)).Article;

        Assert.NotNull(article);
        Assert.Equal(new TextSpan(100, 68), article.Origin.ToSource(article.Blocks[1].Span));
    }

    private static Draft AsRecord(Draft draft) => draft with { Source = draft.Source with { Format = "jsonl" } };
}
