namespace OnRecord.Tests.Clean;

public class PublicationDateTests
{
    private const string Body = "The council agreed on a new harbour on Tuesday, officials said.\nIt will be built within a year.";

    [Theory]
    [InlineData("2019-10-11", "2019-10-11")]
    [InlineData("2019/10/11", "2019-10-11")]
    [InlineData("20191011", "2019-10-11")]
    [InlineData("2019-10-11T23:30:00-08:00", "2019-10-11")]
    [InlineData("2019-10-11T23:30:00Z", "2019-10-11")]
    [InlineData("Fri, 11 Oct 2019 20:01:00 +0300", "2019-10-11")]
    [InlineData("Fri, 11 Oct 19 20:01:00 GMT", "2019-10-11")]
    [InlineData("Fri Oct 11 20:01:00 +0000 2019", "2019-10-11")]
    [InlineData("Fri Oct 11, 2019 6:59pm EDT", "2019-10-11")]
    [InlineData("October 11th, 2019", "2019-10-11")]
    [InlineData("11 October 2019", "2019-10-11")]
    [InlineData("11. Oktober 2019", "2019-10-11")]
    [InlineData("11 Ekim 2019", "2019-10-11")]
    [InlineData("11-Oct-2019", "2019-10-11")]
    [InlineData("11.10.2019", "2019-10-11")]
    [InlineData("13/10/2019", "2019-10-13")]
    [InlineData("10/13/2019", "2019-10-13")]
    [InlineData("1570752000", "2019-10-11")]
    [InlineData("2019-10", "2019-10-01/2019-10-31")]
    [InlineData("October 2019", "2019-10-01/2019-10-31")]
    [InlineData("1891-12-19", "1891-12-19")]
    public void A_field_is_read_in_any_usual_shape(string field, string expected)
    {
        var article = A.Text(Body, ("published", field));

        Assert.Equal(expected, article.Published?.Value.ToString());
        Assert.Equal("metadata", article.Published?.Rule);
        Assert.Null(article.PublishedReason);
    }

    [Theory]
    [InlineData("03/04/2019")]
    [InlineData("2019-02-31")]
    [InlineData("soon")]
    [InlineData("0001-01-01")]
    public void A_field_that_is_no_day_leaves_it_unknown_with_a_reason(string field)
    {
        var article = A.Text(Body, ("published", field));

        Assert.Null(article.Published);
        Assert.Contains(field, article.PublishedReason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://courier.example/2019/10/11/harbour", "2019-10-11")]
    [InlineData("https://courier.example/2019/oct/11/harbour", "2019-10-11")]
    [InlineData("https://courier.example/news/harbour-2019-10-11", "2019-10-11")]
    [InlineData("https://courier.example/20191011/harbour", "2019-10-11")]
    [InlineData("https://courier.example/story/20193344/harbour", null)]
    [InlineData("https://courier.example/1970/10/11/harbour", null)]
    public void The_address_may_hold_it(string address, string? expected) => Assert.Equal(expected, A.Text(Body, ("url", address)).Published?.Value.ToString());

    [Fact]
    public void A_dateline_gives_it_only_with_a_year()
    {
        Assert.Equal("2020-04-04", A.Text("LONDON, April 4, 2020 /PRNewswire/ -- " + Body).Published?.Value.ToString());
        Assert.Null(A.Text("LONDON, April 4 (Reuters) - " + Body).Published);
    }

    [Theory]
    [InlineData("Published: 4 May 2021 10:04", "2021-05-04")]
    [InlineData("May 4, 2021", "2021-05-04")]
    [InlineData("By Ann Lee, May 4, 2021", "2021-05-04")]
    [InlineData("Updated May 6, 2021", null)]
    public void A_line_at_the_top_may_state_it(string line, string? expected) =>
        Assert.Equal(expected, A.Text("Veldia agrees on harbour\n" + line + "\n" + Body).Published?.Value.ToString());

    [Fact]
    public void The_caption_of_the_lead_picture_states_it_when_the_lead_agrees()
    {
        // The fourth of May 2021 was a Tuesday, as the first sentence has it.
        var article = A.Text("Veldia agrees on harbour\nAda Brant poses with builders in Veldia, May 4, 2021. (AP Photo/Ann Lee)\n" + Body);

        Assert.Equal("2021-05-04", article.Published?.Value.ToString());
        Assert.Equal("caption of the lead picture", article.Published?.Rule);
    }

    [Theory]
    [InlineData("Ada Brant poses with builders in Veldia, Friday, Jan. 8, 2021. (AP Photo/Ann Lee)")]
    [InlineData("FILE - Ada Brant poses with builders in Veldia, May 4, 2021. (AP Photo/Ann Lee)")]
    public void A_picture_from_the_archive_does_not(string caption)
    {
        var article = A.Text("Veldia agrees on harbour\n" + caption + "\n" + Body);

        Assert.Null(article.Published);
        Assert.Equal("the text does not state its date and no metadata gives one", article.PublishedReason);
    }

    [Fact]
    public void A_picture_in_the_middle_does_not() =>
        Assert.Null(A.Text("Veldia agrees on harbour\n" + Body + "\nAda Brant poses with builders in Veldia, May 4, 2021. (AP Photo/Ann Lee)\n" + Body).Published);
}
