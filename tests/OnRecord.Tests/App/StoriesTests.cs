using System.Text.Json;

namespace OnRecord.Tests.App;

public sealed class StoriesTests : IDisposable
{
    private const string Ferry =
        "Ferry Marigold runs aground off Tollmouth\n\nThe ferry Marigold ran aground off Tollmouth harbour in thick fog on Monday. All 212 passengers were taken ashore by lifeboats before noon.\n\n\"We heard the hull scrape over the rocks for a full minute,\" harbourmaster Agnes Pell said.\n\nSalvage crews will try to refloat the ship when the tide is high.\n";

    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Articles_about_one_happening_are_listed_as_a_story_with_its_copies()
    {
        Add();

        var story = Parsed(Assert.Single(_program.Run("stories", "--json").Lines));

        Assert.Equal(["a.txt", "b.txt", "c.txt"], story.GetProperty("articles").EnumerateArray().Select(article => Path.GetFileName(article.GetProperty("path").GetString() ?? "")).Order(StringComparer.Ordinal));
        Assert.Equal(1, story.GetProperty("copies").GetInt32());
        Assert.Equal(0, _program.Run("stories", "--csv").Code);
    }

    [Fact]
    public void A_story_shows_who_printed_which_words()
    {
        Add();

        var answer = _program.Run("story", "c.txt");

        Assert.Equal(0, answer.Code);
        Assert.Contains("near, of ", answer.Out, StringComparison.Ordinal);
        Assert.Contains("Agnes Pell:\n“We heard the hull scrape over the rocks for a full minute", answer.Out.Replace("”", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(" verbatim\n", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_copy_changed_is_shown_word_by_word()
    {
        Add();

        Assert.Matches("1 difference\n“(noon|two)” → “(noon|two)”\n", _program.Run("story", "c.txt", "--differences").Out);
        var changes = Assert.Single(Parsed(Assert.Single(_program.Run("story", "c.txt", "--json").Lines)).GetProperty("changes").EnumerateArray());
        Assert.Single(changes.GetProperty("differences").EnumerateArray());
    }

    [Fact]
    public void An_article_that_is_not_there_is_said_not_to_be_there()
    {
        Add();

        var answer = _program.Run("story", "nowhere.txt");

        Assert.Equal(1, answer.Code);
        Assert.Contains("no article 'nowhere.txt'", answer.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_without_stories_says_so()
    {
        _program.WriteArticle("in/one.txt");
        _program.Run("add", "in");

        Assert.Equal((0, "No two articles tell of the same happening.\n"), (_program.Run("stories").Code, _program.Run("stories").Err));
        Assert.Equal(1, _program.Run("stories", "--fail-empty").Code);
    }

    private void Add()
    {
        _program.Write("in/a.txt", Ferry);
        _program.Write("in/b.txt", Ferry.Replace("before noon", "before two", StringComparison.Ordinal));
        _program.Write("in/c.txt", "Lifeboats rescue 212 from ferry Marigold\n\nTollmouth lifeboats rescued 212 passengers from the ferry Marigold, which ran aground in thick fog on Monday.\n\n\"We heard the hull scrape over the rocks for a full minute,\" said Agnes Pell, the harbourmaster of Tollmouth.\n");
        _program.Write("in/d.txt", "Beekeeper breeds a winter queen\n\nA beekeeper in Upper Quill has bred a queen that survives the winter without sugar.\n");
        Assert.Equal(0, _program.Run("add", "in").Code);
    }

    private static JsonElement Parsed(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.Clone();
    }
}
