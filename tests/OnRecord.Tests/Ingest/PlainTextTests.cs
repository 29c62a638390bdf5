using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest;

public class PlainTextTests
{
    [Fact]
    public void A_text_with_line_feeds_is_its_own_text()
    {
        var draft = Reading.Draft("The harbour stays open.\n\nThe mayor said so.\n");

        Assert.Equal("The harbour stays open.\n\nThe mayor said so.\n", draft.Text);
        Assert.True(draft.Origin.IsIdentity);
        Assert.Equal("text", draft.Source.Format);
        Assert.Equal("", draft.Source.Key);
        Assert.Empty(draft.Fields);
    }

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_text()
    {
        var draft = Reading.Draft("\uFEFFOne line.");

        Assert.Equal("One line.", draft.Text);
        Assert.Equal(12, draft.Source.Bytes.Length);
        Assert.Equal("byte-order mark", draft.Source.EncodingBasis);
    }

    [Fact]
    public void Every_end_of_line_becomes_a_line_feed_that_leads_back()
    {
        var draft = Reading.Draft("one\r\ntwo\rthree\nfour\r\n\r\nfive\r");

        Assert.Equal("one\ntwo\nthree\nfour\n\nfive\n", draft.Text);
        Assert.Equal("two", Reading.Origin(draft, 4, 3));
        Assert.Equal("\r\n", Reading.Origin(draft, 3, 1));
        Assert.Equal("three\nfour\r\n\r\nfive", Reading.Origin(draft, 8, 16));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    [InlineData("\uFEFF")]
    public void A_document_without_text_is_empty(string text) => Assert.Equal(RejectionReasons.Empty, Reading.Rejection(text).Reason);

    [Fact]
    public void A_document_beyond_the_limit_is_too_large()
    {
        var options = new ReadOptions { DocumentLimit = 10 };

        Assert.Equal("ten marks.", Reading.Draft("ten marks.", options: options).Text);
        Assert.Equal(RejectionReasons.TooLarge, Reading.Rejection("eleven mark", options: options).Reason);
    }
}
