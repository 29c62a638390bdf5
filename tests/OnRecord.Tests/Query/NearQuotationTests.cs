using OnRecord.Query;

namespace OnRecord.Tests.Query;

public class NearQuotationTests
{
    private const string Text = "The council will not sell the old harbour before the winter of 2031, and nobody asked.";

    [Theory]
    [InlineData("will sell the old harbour", "dropped '' 'not' negation")]
    [InlineData("will never sell the old harbour", "changed 'never' 'not'")]
    [InlineData("will not sell the new harbour", "changed 'new' 'old'")]
    [InlineData("will not sell the old stone harbour", "added 'stone' ''")]
    [InlineData("before the winter of 2032", "changed '2032' '2031' number")]
    [InlineData("sell the oldharbour before a winter", "changed 'a' 'the'")]
    [InlineData("and nobody gladly asked", "added 'gladly' ''")]
    [InlineData("council will sell the old harbour", "dropped '' 'not' negation")]
    [InlineData("sell the harbour before a winter", "dropped '' 'old'; changed 'a' 'the'")]
    [InlineData("the council will … the old town before the winter", "changed 'town' 'harbour'")]
    public void What_differs_is_told(string quote, string expected)
    {
        using var article = new OneArticle($"Some other words stand here.\n{Text}\nAnd others there.");

        var found = QuoteSearch.Verify(article.Record, quote);

        Assert.Equal(Verdict.Near, found.Verdict);
        Assert.Equal(expected, string.Join("; ", found.Places[0].Differences.Select(Told)));
        Assert.All(found.Places, place => Assert.InRange(place.Similarity, 0.4, 0.999));
    }

    [Theory]
    [InlineData("the town will never build a new bridge", null)]
    [InlineData("nobody asked the captain", "nobody asked")]
    [InlineData("wholly other matters", null)]
    public void What_is_not_near_is_not_found_and_the_nearest_words_are_shown(string quote, string? nearest)
    {
        using var article = new OneArticle(Text);

        var found = QuoteSearch.Verify(article.Record, quote);

        Assert.Equal(Verdict.NotFound, found.Verdict);
        Assert.Empty(found.Places);
        Assert.Equal(nearest, found.Nearest?.Words);
    }

    [Theory]
    [InlineData("1.5 million", "15 million", false)]
    [InlineData("1,500 ships", "1500 ships", true)]
    [InlineData("1,50 marks", "150 marks", false)]
    [InlineData("rose 5%", "rose 5", false)]
    [InlineData("a toll of $5 now", "a toll of €5 now", false)]
    [InlineData("5-6 ships", "56 ships", false)]
    [InlineData("5–6 ships", "5-6 ships", true)]
    [InlineData("at 10:30", "at 1030", false)]
    [InlineData("the S-400", "the S400", true)]
    [InlineData("in 2019.", "in 2019", true)]
    [InlineData("below -5 degrees", "below 5 degrees", false)]
    [InlineData("co-operate, now", "cooperate now", true)]
    public void Signs_of_numbers_count_and_no_others(string text, string quote, bool isExact)
    {
        using var article = new OneArticle($"They saw {text}");

        Assert.Equal(isExact, QuoteSearch.Verify(article.Record, quote).Verdict == Verdict.Exact);
    }

    [Fact]
    public void The_nearest_words_of_the_asked_speaker_stand_beside_the_same_words_of_another()
    {
        using var record = new SearchRecord();

        var found = QuoteSearch.Verify(record.Record, "There is no grain crisis", "Nobody Known");
        var other = QuoteSearch.Verify(record.Record, "We will co-operate with Highland", "Brennick");

        Assert.Equal((Verdict.Elsewhere, false), (found.Verdict, found.IsSpeakerKnown));
        Assert.Equal((Verdict.Near, true), (other.Verdict, other.IsSpeakerKnown));
        Assert.Equal("Ada Brennick", other.Places[0].Statement?.Speaker.Name);
    }

    [Fact]
    public void A_long_article_is_searched_in_time_that_grows_with_its_length() => Complexity.AssertLinear(
        size =>
        {
            using var article = new OneArticle(string.Concat(Enumerable.Repeat($"{Text} Tides rise and boats sail.\n", size)));
            Assert.Equal(Verdict.Near, QuoteSearch.Verify(article.Record, "council will sell the old harbour").Verdict);
        },
        200);

    private static string Told(Difference difference) =>
        $"{EnumText.Write(difference.Kind)} '{difference.Quote}' '{difference.Words}'{(difference.IsNegation ? " negation" : "")}{(difference.IsNumber ? " number" : "")}";
}
