using OnRecord.Stories;

namespace OnRecord.Tests.Stories;

public class CopyFamiliesTests
{
    private static readonly DateOnly _first = new(2021, 5, 3);

    [Fact]
    public void A_family_knows_its_earliest_and_its_longest()
    {
        var family = Assert.Single(Of(("a-late", Tale.Of(1, 400), 2), ("a-short", Tale.Of(1, 100), 0), ("a-other", Tale.Of(2, 200), 0)));

        Assert.Equal(["a-short", "a-late"], family.Members.Select(member => member.Id));
        Assert.Equal("a-short", family.Earliest?.Id);
        Assert.Equal("a-late", family.Longest.Id);
        Assert.Equal(CopyRelation.Shortened, Assert.Single(family.Links).Relation);
    }

    [Fact]
    public void Without_all_days_the_earliest_is_not_known()
    {
        Assert.Null(Assert.Single(Of(("a-1", Tale.Of(1, 100), 0), ("a-2", Tale.Of(1, 100), null))).Earliest);
        Assert.Null(Assert.Single(Of(("a-1", Tale.Of(1, 100), 0), ("a-2", Tale.Of(1, 100), 0))).Earliest);
    }

    [Fact]
    public void Copies_of_a_copy_are_one_family_in_any_order()
    {
        (string, string, int?)[] articles = [("a-1", Tale.Of(1, 300), 0), ("a-2", Tale.Of(1, 310) + " " + Tale.Of(3, 600), 1), ("a-3", Tale.Of(3, 600), 2), ("a-4", Tale.Of(4, 90), 3)];

        var family = Assert.Single(Of(articles));
        var turned = Assert.Single(Of([.. articles.Reverse()]));

        Assert.Equal(["a-1", "a-2", "a-3"], family.Members.Select(member => member.Id));
        Assert.Equal(family.Members.AsEnumerable(), turned.Members.AsEnumerable());
        Assert.Equal(family.Links.AsEnumerable(), turned.Links.AsEnumerable());
    }

    private static System.Collections.Immutable.ImmutableArray<CopyFamily> Of(params (string Id, string Text, int? Day)[] articles)
    {
        var families = new CopyFamilies();
        foreach (var (id, text, day) in articles)
        {
            families.Add(id, text, day is { } days ? _first.AddDays(days) : null);
        }

        return families.Families();
    }
}
