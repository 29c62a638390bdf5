using OnRecord.Query;

namespace OnRecord.Tests.Query;

public sealed class QuoteSearchTests : IDisposable
{
    private readonly SearchRecord _record = new();

    [Theory]
    [InlineData("There is no grain crisis", Verdict.Exact)]
    [InlineData("“there  IS no\ngrain—crisis!”", Verdict.Exact)]
    [InlineData("we will cooperate with lowland", Verdict.Exact)]
    [InlineData("The S400 deal is dead", Verdict.Exact)]
    [InlineData("The S 400 deal", Verdict.Exact)]
    [InlineData("here is no grain", Verdict.Near)]
    [InlineData("There is a grain crisis", Verdict.Near)]
    [InlineData("grain no is There", Verdict.NotFound)]
    [InlineData("…!", Verdict.NotFound)]
    [InlineData("", Verdict.NotFound)]
    public void Letters_and_digits_decide(string quote, Verdict expected) =>
        Assert.Equal(expected, QuoteSearch.Verify(_record.Record, quote).Verdict);

    [Theory]
    [InlineData("We will … with Lowland", "We will co-operate with Lowland")]
    [InlineData("we will [...] with lowland!", "We will co-operate with Lowland")]
    [InlineData("there is . . . grain crisis", "There is no grain crisis")]
    [InlineData("rates stay ... they are", "Rates stay as they are")]
    [InlineData("with Lowland … we will", null)]
    [InlineData("We … with Lowland", "We will co-operate with Lowland")]
    [InlineData("[The envoy] will co-operate with Lowland", "will co-operate with Lowland")]
    [InlineData("[W]e will [surely] co-operate [sic] with Lowland", "We will co-operate with Lowland")]
    [InlineData("There is … said that", null)]
    [InlineData("There is … no such words", null)]
    public void Dots_stand_for_words_left_out_of_one_statement_or_paragraph(string quote, string? expected)
    {
        var found = QuoteSearch.Verify(_record.Record, quote);

        Assert.Equal(expected, found.Places.SingleOrDefault()?.Words);
        Assert.Equal(expected is null ? Verdict.NotFound : Verdict.Exact, found.Verdict);
        Assert.True(expected is null || found.LeavesWordsOut == quote.Contains('…', StringComparison.Ordinal) || quote.Contains("..", StringComparison.Ordinal) || quote.Contains(". .", StringComparison.Ordinal) || quote.Contains('[', StringComparison.Ordinal));
    }

    [Fact]
    public void Words_that_stand_side_by_side_leave_none_out_whatever_dots_are_between()
    {
        Assert.False(QuoteSearch.Verify(_record.Record, "there is no … grain crisis").LeavesWordsOut);
        Assert.Equal(Verdict.Elsewhere, QuoteSearch.Verify(_record.Record, "There is … grain crisis", "Ada Brennick").Verdict);
    }

    [Theory]
    [InlineData("STRASSE frei", "Die Straße frei.", "Straße frei")]
    [InlineData("éclair", "An e\u0301clair!", "e\u0301clair")]
    [InlineData("art", "party art", "art")]
    [InlineData("art", "party", null)]
    [InlineData("议开", "会议开始了", "议开")]
    public void Words_are_led_back_to_the_text_as_it_is_written(string quote, string text, string? expected)
    {
        using var file = new Store.TemporaryRecord();
        using (var writer = OnRecord.Store.RecordWriter.Open(file.Path, TimeProvider.System))
        {
            writer.Begin(Store.TemporaryRecord.Run);
            writer.Save(new Findings(An.Article(text), "", [], []));
            writer.Commit();
        }

        using var record = OnRecord.Store.Record.Open(file.Path);
        Assert.Equal(expected, QuoteSearch.Verify(record, quote).Places.SingleOrDefault()?.Words);
    }

    [Fact]
    public void Any_words_of_an_article_are_found_in_it()
    {
        const int Seed = 7;
        using var file = new Store.TemporaryRecord();
        file.Add(GeneratedNews.Arrivals(20));
        using var record = OnRecord.Store.Record.Open(file.Path);
        var random = new Random(Seed);

        for (var round = 0; round < 100; round++)
        {
            var words = GeneratedNews.Text(random.Next(1, 21)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var start = random.Next(words.Length - 12);
            var quote = string.Join("  ", words[start..(start + random.Next(1, 12))]).ToUpperInvariant();
            Assert.True(QuoteSearch.Verify(record, quote).Verdict == Verdict.Exact, $"seed {Seed}: {quote}");
        }
    }

    [Fact]
    public void A_place_gives_the_exact_words_and_the_statement()
    {
        var place = Assert.Single(QuoteSearch.Verify(_record.Record, "NO GRAIN CRISIS").Places);

        Assert.Equal(("b.txt", "Grain dispute", "no grain crisis"), (place.Article.Path, place.Article.Title, place.Words));
        Assert.Equal("Recep Tayyip Yıldız", place.Statement?.Speaker.Name);
        Assert.Equal(_record.Record.Article(place.Article.Id)!.Text[place.Span.Start..place.Span.End], place.Words);
    }

    [Fact]
    public void Words_of_somebody_else_are_elsewhere()
    {
        Assert.Equal(Verdict.Exact, QuoteSearch.Verify(_record.Record, "I never said that", "Brennick").Verdict);

        var elsewhere = QuoteSearch.Verify(_record.Record, "no grain crisis", "Ada Brennick");

        Assert.Equal(Verdict.Elsewhere, elsewhere.Verdict);
        Assert.Equal("Recep Tayyip Yıldız", Assert.Single(elsewhere.Places).Statement?.Speaker.Name);
        Assert.Equal(3, elsewhere.Articles);
    }

    [Fact]
    public void A_quotation_is_found_across_the_words_that_break_it()
    {
        using var sample = new Store.TemporaryRecord();
        using (var writer = OnRecord.Store.RecordWriter.Open(sample.Path, TimeProvider.System))
        {
            writer.Begin(Store.TemporaryRecord.Run);
            writer.Save(Store.Sample.Findings());
            writer.Commit();
        }

        using var record = OnRecord.Store.Record.Open(sample.Path);
        var found = QuoteSearch.Verify(record, "There is no rift and there will be none", "Brennick");

        Assert.Equal(Verdict.Exact, found.Verdict);
        Assert.Equal("There is no rift,” Envoy Ada Brennick told reporters on Monday, “and there will be none", Assert.Single(found.Places).Words);
    }

    public void Dispose() => _record.Dispose();
}
