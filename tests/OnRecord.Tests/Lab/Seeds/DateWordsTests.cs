using OnRecord.Lab.Seeds;

namespace OnRecord.Tests.Lab.Seeds;

public class DateWordsTests
{
    // A Thursday.
    private static readonly DateOnly _published = new(2021, 3, 4);

    [Theory]
    [InlineData("The mayor spoke on Tuesday.", 2, true)]
    [InlineData("The mayor spoke on Tuesday.", 3, false)]
    [InlineData("She wrote on March 2 that", 2, true)]
    [InlineData("She wrote on March 21 that", 2, false)]
    [InlineData("on the 2nd of March", 2, true)]
    [InlineData("dated Mar. 2, 2021", 2, true)]
    [InlineData("The mayor spoke today.", 4, true)]
    [InlineData("The mayor spoke yesterday.", 3, true)]
    [InlineData("The mayor spoke yesterday.", 4, false)]
    [InlineData("The mayor spoke.", 4, false)]
    public void Words_of_a_day_stand_in_a_paragraph(string paragraph, int day, bool stand) =>
        Assert.Equal(stand, DateWords.Stand(paragraph, DateInterval.Day(new DateOnly(2021, 3, day)), _published));

    [Theory]
    [InlineData("The mayor spoke last week.", 2, true)]
    [InlineData("The mayor spoke last month.", 2, true)]
    [InlineData("The mayor spoke in February.", 2, true)]
    [InlineData("The mayor spoke this month.", 3, true)]
    [InlineData("The mayor spoke last week.", 1, false)]
    [InlineData("The mayor spoke.", 2, false)]
    public void Words_of_a_month_stand_in_a_paragraph(string paragraph, int month, bool stand) =>
        Assert.Equal(stand, DateWords.Stand(paragraph, DateInterval.Month(2021, month), _published));

    [Fact]
    public void Without_a_publication_day_only_words_that_need_none_count()
    {
        Assert.False(DateWords.Stand("The mayor spoke today.", DateInterval.Day(_published), null));
        Assert.True(DateWords.Stand("The mayor spoke on March 4.", DateInterval.Day(_published), null));
    }
}
