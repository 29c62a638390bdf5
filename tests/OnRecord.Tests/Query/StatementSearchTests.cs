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
    public void Two_questions_may_be_read_at_once()
    {
        foreach (var outer in StatementSearch.Find(_record.Record, new StatementFilter()))
        {
            Assert.Contains(StatementSearch.All(_record.Record), inner => inner.Statement.Id == outer.Statement.Id);
        }
    }

    public void Dispose() => _record.Dispose();
}
