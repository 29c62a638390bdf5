namespace OnRecord.Tests.Extract.Time;

public class TimexTests
{
    // 4 December 2019 is a Wednesday.
    [Theory]
    [InlineData("It was on Friday.", "Friday DATE 2019-11-29")]
    [InlineData("It was last week.", "last week DATE 2019-W48")]
    [InlineData("It was over the weekend.", "the weekend DATE 2019-W48-WE")]
    [InlineData("It was last month.", "last month DATE 2019-11")]
    [InlineData("It was in early 2018.", "early 2018 DATE 2018")]
    [InlineData("It was in the 1990s.", "1990s DATE 199")]
    [InlineData("It was in the 20th century.", "the 20th century DATE 19")]
    [InlineData("It was in the spring of 2018.", "the spring of 2018 DATE 2018-SP")]
    [InlineData("It was in the winter of 2018.", "the winter of 2018 DATE 2018-WI")]
    [InlineData("It was in the second half of 2018.", "the second half of 2018 DATE 2018-H2")]
    [InlineData("It had a third-quarter loss.", "third-quarter DATE 2019-Q3")]
    [InlineData("It was in fiscal 2018.", "fiscal 2018 DATE 2018")]
    [InlineData("It was three days ago.", "three days ago DATE 2019-12-01")]
    [InlineData("It has run since 2018.", "2018 DATE 2018")]
    [InlineData("It was in nineteen ninety-six.", "nineteen ninety-six DATE 1996")]
    public void Dates_have_the_value_of_their_unit(string text, string found) => Assert.Equal(found, Found.Values(text));

    [Theory]
    [InlineData("It was on Monday night.", "Monday night TIME 2019-12-02TNI")]
    [InlineData("It was this morning.", "this morning TIME 2019-12-04TMO")]
    [InlineData("It left at 10 p.m. Monday.", "10 p.m. Monday TIME 2019-12-02T22:00")]
    [InlineData("It left at 5:30 a.m. EST, Nov. 6.", "5:30 a.m. EST, Nov. 6 TIME 2019-11-06T05:30")]
    [InlineData("It left at 16:00 UTC today.", "16:00 UTC today TIME 2019-12-04T16:00Z")]
    [InlineData("It left at noon Monday.", "noon Monday TIME 2019-12-02T12:00")]
    public void Times_of_day_go_on_from_their_day(string text, string found) => Assert.Equal(found, Found.Values(text));

    [Theory]
    [InlineData("He waited more than three hours.", "more than three hours DURATION PT3H")]
    [InlineData("He waited 5 1/2 hours.", "5 1/2 hours DURATION PT5H30M")]
    [InlineData("A two-year talk for at least 20 more years.", "two-year DURATION P2Y; at least 20 more years DURATION P20Y")]
    [InlineData("For weeks, several years and a couple of days.", "weeks DURATION PXW; several years DURATION PXY; a couple of days DURATION P2D")]
    [InlineData("For a decade and two to three weeks.", "a decade DURATION P10Y; two to three weeks DURATION P2W")]
    [InlineData("In the past three months and the nine months.", "the past three months DURATION P3M; the nine months DURATION P9M")]
    [InlineData("He was here in recent weeks.", "recent weeks DURATION PXW")]
    [InlineData("Three-quarters of it, and a day like no other day.", "")]
    public void Durations_have_number_and_unit(string text, string found) => Assert.Equal(found, Found.Values(text));

    [Theory]
    [InlineData("He sings every Friday.", "every Friday SET XXXX-WXX-5")]
    [InlineData("He sings each July and every two years.", "each July SET XXXX-07; every two years SET P2Y")]
    [InlineData("He sings daily and builds 15 boats a year.", "daily SET P1D; a year SET P1Y")]
    public void Sets_tell_how_often(string text, string found) => Assert.Equal(found, Found.Values(text));

    [Theory]
    [InlineData("Now he is in the past.", "Now DATE PRESENT_REF; the past DATE PAST_REF")]
    [InlineData("He recently spoke of the near future.", "recently DATE PAST_REF; the near future DATE FUTURE_REF")]
    [InlineData("He will leave soon, as soon as he can.", "soon DATE FUTURE_REF")]
    [InlineData("It was several years ago.", "several years ago DATE PAST_REF")]
    public void Vague_words_refer_to_past_present_or_future(string text, string found) => Assert.Equal(found, Found.Values(text));

    [Theory]
    [InlineData("Third-quarter net fell from a year ago. In the latest quarter it sold less than in the year-ago period.",
        "Third-quarter DATE 2019-Q3; a year ago DATE 2018-Q3; the latest quarter DATE 2019-Q3; the year-ago period DATE 2018-Q3")]
    [InlineData("It won in 2015. A year earlier it lost, but the following month it tied.", "2015 DATE 2015; A year earlier DATE 2014; the following month DATE null")]
    public void A_value_may_hang_on_what_other_sentences_tell(string text, string found) => Assert.Equal(found, Found.Values(text));

    [Theory]
    [InlineData("It was on Friday and in 2018.", "Friday DATE null; 2018 DATE 2018")]
    [InlineData("Recently it lasted three days.", "Recently DATE PAST_REF; three days DURATION P3D")]
    public void Without_a_publication_date_relative_values_are_unknown(string text, string found) => Assert.Equal(found, Found.Values(text, published: null));

    [Fact]
    public void A_range_has_its_ends_as_expressions_of_their_own()
    {
        const string Text = "It ran between April and June 2018.";
        var range = Found.Expressions(Text).Single();

        Assert.Equal(["April", "June 2018"], range.Ends.Select(end => end.Span.Of(Text)));
        Assert.Equal(["2018-04", "2018-06"], range.Ends.Select(end => end.Value));
    }
}
