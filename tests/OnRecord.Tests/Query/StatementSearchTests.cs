using OnRecord.Query;

namespace OnRecord.Tests.Query;

public sealed class StatementSearchTests : IDisposable
{
    private readonly SearchRecord _record = new();

    public static TheoryData<string, StatementFilter, string[]> Questions { get; } = new()
    {
        { "newest first, undated last, no attitudes", new StatementFilter(), ["There is no grain crisis", "I never said that", "We will co-operate with Lowland", "Rates stay as they are"] },
        { "oldest first", new StatementFilter { OldestFirst = true, Limit = 1 }, ["We will co-operate with Lowland"] },
        { "a page", new StatementFilter { Limit = 2, Offset = 1 }, ["I never said that", "We will co-operate with Lowland"] },
        { "all words in any order", new StatementFilter { Words = "CRISIS grain" }, ["There is no grain crisis"] },
        { "an operator is a word", new StatementFilter { Words = "\"grain\" OR NOT (crisis" }, [] },
        { "a phrase", new StatementFilter { Words = "\"grain crisis\"" }, ["There is no grain crisis"] },
        { "no phrase", new StatementFilter { Words = "\"crisis grain\"" }, [] },
        { "a beginning", new StatementFilter { Words = "cris*" }, ["There is no grain crisis"] },
        { "words not far apart", new StatementFilter { Words = "there NEAR/3 crisis" }, ["There is no grain crisis"] },
        { "words too far apart", new StatementFilter { Words = "there NEAR/1 crisis" }, [] },
        { "a word with a hyphen or without", new StatementFilter { Words = "cooperate" }, ["We will co-operate with Lowland"] },
        { "parts of a word are side by side", new StatementFilter { Words = "S400", Attitudes = true }, ["The S-400 deal is dead"] },
        { "a last name", new StatementFilter { Speaker = "Brennick" }, ["I never said that", "We will co-operate with Lowland"] },
        { "a name without its middle and its dots", new StatementFilter { Speaker = "recep yildiz" }, ["There is no grain crisis"] },
        { "a first name is nobody", new StatementFilter { Speaker = "Ada" }, [] },
        { "a state is not its bank", new StatementFilter { Speaker = "Lowland", Attitudes = true }, ["The S-400 deal is dead"] },
        { "an addressee", new StatementFilter { To = "brennick" }, ["I never said that"] },
        { "a topic in the title", new StatementFilter { About = "grain" }, ["There is no grain crisis", "I never said that"] },
        { "an act", new StatementFilter { Act = "coop", From = new DateOnly(2021, 1, 1) }, ["There is no grain crisis"] },
        { "a mode", new StatementFilter { Mode = StatementMode.Indirect }, ["I never said that"] },
        { "until a day, itself included", new StatementFilter { Until = new DateOnly(2020, 3, 5) }, ["We will co-operate with Lowland"] },
        { "an outlet", new StatementFilter { Outlet = "courier" }, ["We will co-operate with Lowland"] },
        { "two words of an outlet", new StatementFilter { Outlet = "harbour the" }, ["There is no grain crisis", "I never said that"] },
        { "a path", new StatementFilter { Article = "c.txt" }, ["Rates stay as they are"] },
        { "an office", new StatementFilter { Speaker = "the envoy", Words = "never" }, ["I never said that"] },
        { "a topic in the plural", new StatementFilter { About = "crises" }, [] },
        { "a topic in the singular", new StatementFilter { About = "talk" }, ["We will co-operate with Lowland"] },
        { "polarity", new StatementFilter { Polarity = Polarity.Denied }, [] },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_filter_gives_what_was_asked_for(string example, StatementFilter filter, string[] expected)
    {
        Assert.Equal(expected, StatementSearch.Find(_record.Record, filter).Select(view => view.Statement.Content[0].Words));
        Assert.True(filter.Limit is not null || StatementSearch.Count(_record.Record, filter) == expected.Length, example);
    }

    [Fact]
    public void A_statement_is_got_by_its_id()
    {
        var first = StatementSearch.Find(_record.Record, new StatementFilter()).First();

        Assert.Equal(MachineForm.Line(first), MachineForm.Line(StatementSearch.Get(_record.Record, first.Statement.Id)!));
        Assert.Null(StatementSearch.Get(_record.Record, "s-none"));
    }

    [Fact]
    public void Copies_of_the_same_words_are_one_until_a_week_lies_between_them()
    {
        using var record = new CopiesRecord();
        var all = new StatementFilter { Once = true, OldestFirst = true };

        var shown = StatementSearch.Find(record.Record, all).ToList();

        Assert.Equal([("a.txt", 3L), ("d.txt", 1L), ("e.txt", 1L)], shown.Select(view => (view.Article.Path, view.Copies ?? 0)));
        Assert.Equal(3, StatementSearch.Count(record.Record, all));
        Assert.Equal("b.txt", Assert.Single(StatementSearch.Find(record.Record, all with { Outlet = "second" })).Article.Path);
        Assert.Equal(["Maren Holt 2", "Ole Lund 1"], StatementSearch.CountsBy(record.Record, all, CountBy.Speaker).Select(count => $"{count.Value} {count.Statements}"));
        Assert.Equal(5, StatementSearch.CountsBy(record.Record, new StatementFilter(), CountBy.Speaker).Sum(count => count.Statements));
    }

    [Fact]
    public void Statements_are_counted_by_what_they_have_in_common()
    {
        var all = new StatementFilter { Attitudes = true };

        Assert.Equal(["Ada Brennick 2", "Bank of Lowland 1", "Lowland 1", "Recep Tayyip Yıldız 1"], Counts(CountBy.Speaker));
        Assert.Equal([" 1", "2020 2", "2021 2"], Counts(CountBy.Year).Order(StringComparer.Ordinal));
        Assert.Equal(["The Coast Courier 2", "The Harbour Post 2", " 1"], Counts(CountBy.Outlet).OrderByDescending(line => line.Length));
        Assert.All(Enum.GetValues<CountBy>(), by => Assert.Equal(5, StatementSearch.CountsBy(_record.Record, all, by).Sum(count => count.Statements)));

        IEnumerable<string> Counts(CountBy by) => StatementSearch.CountsBy(_record.Record, all, by).Select(count => $"{count.Value} {count.Statements}");
    }

    [Theory]
    [InlineData("Brenick", "Ada Brennick")]
    [InlineData("Yildis", "Recep Tayyip Yıldız")]
    [InlineData("Ada", "Ada Brennick")]
    [InlineData("Qqqq", null)]
    public void A_name_that_nobody_has_brings_the_nearest(string name, string? nearest)
    {
        var why = EmptyAnswer.Of(_record.Record, new StatementFilter { Speaker = name, Words = "grain" });

        Assert.False(why.IsSpeakerKnown);
        Assert.Equal(nearest, why.Near.FirstOrDefault()?.Name);
        Assert.Equal("--speaker 1", string.Join(", ", why.Without.Select(one => $"{one.Condition} {one.Statements}")));
    }

    [Fact]
    public void Two_questions_may_be_read_at_once()
    {
        foreach (var outer in StatementSearch.Find(_record.Record, new StatementFilter()))
        {
            Assert.Contains(StatementSearch.All(_record.Record), inner => inner.Statement.Id == outer.Statement.Id);
        }
    }

    public void Dispose() => _record.Dispose();
}
