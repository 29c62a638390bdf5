using FsCheck;
using FsCheck.Fluent;
using OnRecord.Extract.Time;

namespace OnRecord.Tests.Extract.Time;

public class TimePropertyTests
{
    private static readonly string[] _pieces =
        ["Friday", "last", "the", "of", "Oct.", "9", "2019", "20", "-", "–", "mid-", "'90s", ",", "weeks", "ago", "two", "May", "spring", "before", "Q3",
            "2019-02-30", "since", "will", "said", "'s", ".", "\n", "\ud800", "\u00e9", "\"", "third", "quarter", "century", "9999", "between", "and"];

    [Fact]
    public void Any_text_gives_ordered_spans_inside_it() =>
        Prop.ForAll<string>(text => IsOrdered(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_row_of_time_words_gives_ordered_spans_with_days_or_a_reason() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), picks => IsOrdered(string.Join(' ', picks.Select(Piece))) && IsOrdered(string.Concat(picks.Select(Piece))))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_date_of_publication_can_be_counted_from() =>
        Prop.ForAll(Gen.Choose(0, DateOnly.MaxValue.DayNumber).ToArbitrary(), day =>
        {
            var iso = DateOnly.FromDayNumber(day).ToString("O", System.Globalization.CultureInfo.InvariantCulture);
            const string Text = "Last Friday, next century, Feb. 29, 9999 years ago, this winter, early next year, the past decade, Q4, Monday last week and in May.";
            return Found.Expressions(Text, iso).All(HasDaysOrReason);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_spans_may_be_asked_for_the_date_of_speaking() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), picks =>
        {
            var text = string.Join(' ', picks.Select(Piece));
            var doc = Found.Read(text);
            var spans = picks.Select(pick => new TextSpan(Math.Abs(pick % 50) % (text.Length + 1), 0)).Select(span => TextSpan.Between(span.Start, Math.Min(text.Length, span.Start + 9))).ToList();
            return spans.Count < 3 || SpeechTime.Choose(doc, new Attribution(spans[0], spans[1], [.. spans.Skip(2)], Scope.Statement, null, 1)) is null or { Basis: not null };
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("the last of the ")]
    [InlineData("Friday ")]
    [InlineData("2019 - ")]
    [InlineData("visited on May , ")]
    [InlineData("9")]
    [InlineData("'")]
    public void Time_grows_with_the_text_and_not_faster(string piece) =>
        Complexity.AssertLinear(size => Found.Read(Complexity.Repeated(piece, size)), 5_000);

    private static string Piece(int pick) => _pieces[Math.Abs(pick % _pieces.Length)];

    private static bool IsOrdered(string text)
    {
        var end = 0;
        foreach (var time in Found.Expressions(text))
        {
            if (time.Span.Start < end || time.Span.End > text.Length || time.Span.IsEmpty || !HasDaysOrReason(time))
            {
                return false;
            }

            end = time.Span.End;
        }

        return true;
    }

    private static bool HasDaysOrReason(TimeExpression time) =>
        (time.Interval is { } days ? days.First <= days.Last : time.Basis == "unknown") && (time.Reason is null) == (time.Interval is not null);
}
