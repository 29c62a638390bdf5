using OnRecord.Lab.Extraction;

namespace OnRecord.Tests.Lab.Extraction;

public class ExtractionScoreTests
{
    [Theory]
    [InlineData("one two three four five", "one two three four five", 1.0, 1.0)]
    [InlineData("one two three four", "one two three four five", 1.0, 0.5)]
    [InlineData("one two three four five six", "one two three four five", 0.666667, 1.0)]
    [InlineData("one two", "one two", 1.0, 1.0)]
    [InlineData("one two three four one two three four", "one two three four", 0.2, 1.0)]
    public void Shingles_of_four_words_are_counted_as_often_as_they_occur(string found, string gold, double precision, double recall)
    {
        var score = BodyScore.Of(found, gold);

        Assert.Equal(precision, score.Precision!.Value, 5);
        Assert.Equal(recall, score.Recall!.Value, 5);
    }

    [Fact]
    public void An_empty_prediction_costs_recall_and_not_precision()
    {
        var score = BodyScore.Of("", "one two three four");

        Assert.Null(score.Precision);
        Assert.Equal(0, score.Recall);
        Assert.Equal(0, score.F1);
    }

    [Theory]
    [InlineData("Harbour: “agreed”!", "harbour agreed", true)]
    [InlineData("Harbour agreed", "Harbour agrees", false)]
    [InlineData(null, "", true)]
    public void Titles_are_compared_without_signs_and_case(string? one, string? other, bool same) => Assert.Equal(same, FieldMatch.Same(one, other));

    [Fact]
    public void Authors_are_compared_as_sets() => Assert.True(FieldMatch.SameSet(["Ann Lee", "Jo Field"], ["jo field", "Ann  Lee"]));

    [Theory]
    [InlineData("https://news.courier.example/a", "courier.example")]
    [InlineData("http://www.courier.co.uk/a", "courier.co.uk")]
    [InlineData("courier.example", "courier.example")]
    public void A_site_is_the_registered_part_of_a_host(string address, string site) =>
        Assert.Equal(site, new GoldPage { Id = "a", Set = "x", Address = address, File = "a.html" }.Site);
}
