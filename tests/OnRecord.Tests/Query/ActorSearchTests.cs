using OnRecord.Query;

namespace OnRecord.Tests.Query;

public sealed class ActorSearchTests : IDisposable
{
    private readonly SearchRecord _record = new();

    [Fact]
    public void Actors_come_with_their_counts_the_busiest_first()
    {
        var actors = ActorSearch.Find(_record.Record, new ActorFilter()).ToList();

        Assert.Equal("Ada Brennick", actors[0].Name);
        Assert.Equal((ActorType.Person, 2, 2, 2), (actors[0].Type, actors[0].Articles, actors[0].Mentions, actors[0].Statements));
        Assert.Equal(("Lowland", 0), (actors[^1].Name, actors[^1].Statements));
        Assert.Equal(4, actors.Count);
    }

    [Fact]
    public void Actors_are_found_by_words_type_and_speech()
    {
        Assert.Equal(["Bank of Lowland", "Lowland"], ActorSearch.Find(_record.Record, new ActorFilter { Words = "lowland" }).Select(actor => actor.Name));
        Assert.Equal(["Lowland"], ActorSearch.Find(_record.Record, new ActorFilter { Type = ActorType.State }).Select(actor => actor.Name));
        Assert.Equal(3, ActorSearch.Find(_record.Record, new ActorFilter { Speaking = true }).Count());
        Assert.Single(ActorSearch.Find(_record.Record, new ActorFilter { Limit = 1, Offset = 1 }));
    }

    [Fact]
    public void A_page_tells_names_offices_months_and_the_latest()
    {
        var actor = Assert.Single(ActorSearch.Named(_record.Record, "brennick"));
        var page = ActorSearch.Page(_record.Record, actor.Id, latest: 1)!;

        Assert.Equal(("Ada Brennick", 2, new DateOnly(2020, 3, 5)), (page.Names[0].Name, page.Names[0].Articles, page.Names[0].First));
        Assert.Equal("envoy", Assert.Single(page.Offices).Office);
        Assert.Equal([new MonthCount(new DateOnly(2020, 3, 1), 1), new MonthCount(new DateOnly(2021, 7, 1), 1)], page.Months.AsEnumerable());
        Assert.Equal("I never said that", Assert.Single(page.Latest).Statement.Content[0].Words);
        Assert.Null(ActorSearch.Page(_record.Record, "p-none"));
    }

    public void Dispose() => _record.Dispose();
}
