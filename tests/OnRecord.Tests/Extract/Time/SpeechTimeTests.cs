using OnRecord.Extract.Time;

namespace OnRecord.Tests.Extract.Time;

public class SpeechTimeTests
{
    // [source], {cue} and <content> are marked.
    [Theory]
    [InlineData("<It rained>, [Lund] {said} on Wednesday.", "Wednesday")]
    [InlineData("[Lund] {told} reporters in Brenn on Tuesday that <it rained>.", "Tuesday")]
    [InlineData("[Lund] on Friday {described} <the flood> as <\"a warning\">.", "Friday")]
    [InlineData("[Lund] {called} <it> “<a gift to all>” on Friday.", "Friday")]
    [InlineData("[The ministry] {said} in a statement on Tuesday that <it rained>.", "Tuesday")]
    [InlineData("[The ministry] {said} in a statement published last week that <it rained>.", "last week")]
    [InlineData("[Lund] {said} <the vote on Tuesday was fair>.", null)]
    [InlineData("On Wednesday, [Lund] {said} <the dam would hold>.", "Wednesday")]
    [InlineData("Speaking in Brenn last week, [Amadi] {warned} delegates that <it would rain>.", "last week")]
    [InlineData("[Hale], who replaced Marsh in July, {said} <it rained>.", null)]
    [InlineData("[Hale, who replaced Marsh in July], {said} <it rained>.", null)]
    [InlineData("[Hale], elected in 2018, {said} <it rained>.", null)]
    [InlineData("<It rained>, {said} [Lund], who took office in 2018.", null)]
    [InlineData("<It rained>, {said} a paper printed on the second day of the fair.", null)]
    [InlineData("It began last month, when [the mayor] {warned} <of a flood>.", "last month")]
    [InlineData("[Envoys] on Tuesday condemned the raid and {vowed} <to rebuild>.", "Tuesday")]
    [InlineData("[The council] met on Friday and {called for} <a truce>.", "Friday")]
    [InlineData("On Wednesday the army left the town, and [Lund] {said} <it was over>.", null)]
    [InlineData("After the vote on Monday, [Lund] {said} <it was over>.", null)]
    [InlineData("[Lund] {said} of Friday's raid that <it was over>.", null)]
    [InlineData("[Lund] {told} a Friday news conference that <it was over>.", "Friday")]
    [InlineData("[Lund] {has said} since 2018 that <it was over>.", null)]
    [InlineData("[Lund] recently {said} <it was over>.", "recently")]
    [InlineData("A day later, [Lund] {said} <it was over>.", "A day later")]
    [InlineData("It rained on Monday. <It is over>, [Lund] {said}.", null)]
    [InlineData("<It is over>, [Lund] {said} Friday after talks on Thursday.", "Friday")]
    [InlineData("{According to} [a report] on Thursday, <it is over>.", "Thursday")]
    public void The_nearest_date_of_the_cue_itself_is_chosen(string marked, string? words)
    {
        var (text, attribution) = Unmarked(marked);
        var doc = Found.Read(text);

        Assert.Equal(words, SpeechTime.Choose(doc, attribution)?.Span.Of(text));
    }

    [Fact]
    public void A_quotation_without_a_cue_has_no_date() =>
        Assert.Null(SpeechTime.Choose(Found.Read("It is over on Friday."), new Attribution(null, null, [new TextSpan(0, 2)], Scope.Statement, null, 1)));

    private static (string Text, Attribution Attribution) Unmarked(string marked)
    {
        var text = string.Concat(marked.Where(sign => !"[]{}<>".Contains(sign, StringComparison.Ordinal)));
        var content = Spans(marked, '<', '>').ToList();
        return (text, new Attribution(Spans(marked, '[', ']').Cast<TextSpan?>().FirstOrDefault(), Spans(marked, '{', '}').First(), [.. content], Scope.Statement, null, 1));
    }

    private static IEnumerable<TextSpan> Spans(string marked, char open, char close)
    {
        var (place, start) = (0, 0);
        foreach (var sign in marked)
        {
            if (sign == close)
            {
                yield return TextSpan.Between(start, place);
            }

            start = sign == open ? place : start;
            place += "[]{}<>".Contains(sign, StringComparison.Ordinal) ? 0 : 1;
        }
    }
}
