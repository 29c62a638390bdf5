namespace OnRecord.Tests.Model;

public class OffsetMapTests
{
    [Fact]
    public void A_map_follows_copies_and_replacements()
    {
        // Made text "a&b" from source "a&amp;b".
        var made = new OffsetMapBuilder();
        made.Add(1, new TextSpan(0, 1));
        made.Add(1, new TextSpan(1, 5));
        made.Add(1, new TextSpan(6, 1));
        var map = made.ToMap();

        Assert.Equal(TextSpan.Between(0, 7), map.ToSource(TextSpan.Between(0, 3)));
        Assert.Equal(TextSpan.Between(1, 6), map.ToSource(TextSpan.Between(1, 2)));
        Assert.Equal(TextSpan.Between(6, 7), map.ToSource(TextSpan.Between(2, 3)));
    }

    [Fact]
    public void Two_maps_make_one()
    {
        // "bc" was cut out of "abcd", which was cut out of "xxabcd".
        var first = new OffsetMapBuilder();
        first.Add(4, TextSpan.Between(2, 6));
        var second = new OffsetMapBuilder();
        second.Add(2, TextSpan.Between(1, 3));

        Assert.Equal(TextSpan.Between(3, 5), second.ToMap().Then(first.ToMap()).ToSource(TextSpan.Between(0, 2)));
    }
}
