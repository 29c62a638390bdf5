namespace OnRecord.Tests.App;

public sealed class UsageTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("Did you mean 'said'?", "siad")]
    [InlineData("Did you mean 'actors'?", "acters")]
    [InlineData("Did you mean '--speaker'?", "said", "--spaeker", "Holt")]
    [InlineData("Did you mean '--json'?", "read", "article.txt", "--jsn")]
    [InlineData("Did you mean '--metadata'?", "add", "--metdata=dates.csv", "folder")]
    public void A_near_miss_is_suggested(string hint, params string[] arguments)
    {
        var answer = _program.Run(arguments);

        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Out);
        Assert.Contains(hint, answer.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("verify")]
    [InlineData("export", "--format", "papyrus")]
    [InlineData("said", "--from", "last year")]
    [InlineData("said", "--mode", "shouted")]
    [InlineData("said", "--limit", "many")]
    [InlineData("said", "--json", "--csv")]
    [InlineData("said", "--act", "shrug")]
    [InlineData("said", "--from", "2022", "--until", "2020")]
    [InlineData("verify", "…")]
    [InlineData("export")]
    [InlineData("export", "--format", "csv", "--json")]
    [InlineData("read", "news.jsonl", "--map", "nofield=text")]
    [InlineData("check", "surplus")]
    public void Wrong_usage_is_one_line_and_a_hint(params string[] arguments)
    {
        var answer = _program.Run(arguments);

        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Out);
        Assert.Equal(2, answer.Err.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Naming_nothing_to_do_shows_what_can_be_done()
    {
        var answer = _program.Run();

        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Out);
        Assert.Contains("onrecord read article.txt", answer.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("said")]
    [InlineData("actors")]
    [InlineData("runs")]
    [InlineData("check")]
    [InlineData("verify", "a word")]
    public void A_missing_record_is_an_error_that_says_how_to_make_one(params string[] arguments)
    {
        var answer = _program.Run(arguments);

        Assert.Equal(1, answer.Code);
        Assert.Contains("onrecord add", answer.Err, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_program.Folder));
    }
}
