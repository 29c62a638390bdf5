using OnRecord.Lab.Scoring;

namespace OnRecord.Tests.Lab.Scoring;

public class ContentOverlapTests
{
    private const string Text = "He said that \"ships, four,\" sail.";

    private static TextSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    [Fact]
    public void Marks_and_spaces_do_not_count() =>
        Assert.Equal(1, ContentOverlap.Of(Text, [At("ships, four")], [At("\"ships, four,\"")]));

    // ships, four: 9 letters; ships: 5. 5 of 9.
    [Fact]
    public void Overlap_is_the_share_of_letters_in_either_that_both_have() =>
        Assert.Equal(5.0 / 9, ContentOverlap.Of(Text, [At("ships, four")], [At("ships")]), 9);

    [Fact]
    public void A_leading_that_is_forgiven_on_either_side()
    {
        var bare = At("\"ships, four,\" sail");
        var led = At("that \"ships, four,\" sail");

        Assert.Equal(1, ContentOverlap.Of(Text, [led], [bare]));
        Assert.Equal(1, ContentOverlap.Of(Text, [bare], [led]));
        Assert.Equal(1, ContentOverlap.Of(Text, [led], [led]));
    }

    [Fact]
    public void Only_that_itself_is_forgiven()
    {
        const string Words = "thatch burns";
        Assert.Equal(5.0 / 11, ContentOverlap.Of(Words, [new(0, 12)], [new(7, 5)]), 9);
    }

    [Fact]
    public void Pieces_count_together() =>
        Assert.Equal(1, ContentOverlap.Of(Text, [At("ships"), At("four")], [At("ships, four")]));

    // Of the 13 letters of "ships, four sail" without the marks, 9 lie in the other.
    [Fact]
    public void The_share_inside_looks_from_one_side()
    {
        var one = LetterSet.Of(Text, [At("\"ships, four,\" sail")]);
        var other = LetterSet.Of(Text, [At("said that \"ships, four")]);

        Assert.Equal(13, one.Count);
        Assert.Equal(9.0 / 13, one.ShareIn(other), 9);
    }

    [Fact]
    public void Empty_content_overlaps_with_nothing()
    {
        Assert.Equal(0, ContentOverlap.Of(Text, [], [At("ships")]));
        Assert.Equal(0, ContentOverlap.Of(Text, [], []));
    }
}
