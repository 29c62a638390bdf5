using OnRecord.Clean;

namespace OnRecord.Tests.Clean;

public class BylineNamesTests
{
    [Theory]
    [InlineData("By Ann Lee and Jo Field", "Ann Lee; Jo Field")]
    [InlineData("Ann Lee, Jo Field", "Ann Lee; Jo Field")]
    [InlineData("BY ANN LEE", "ANN LEE")]
    [InlineData("Written by: Ann Lee", "Ann Lee")]
    [InlineData("Ann Lee, Staff Writer", "Ann Lee")]
    [InlineData("Ann Lee, Chief Harbour Officer and Head of Docks", "Ann Lee")]
    [InlineData("Ann Lee | Veldia Radio", "Ann Lee; Veldia Radio")]
    [InlineData("Ann Lee, Associated Press", "Ann Lee")]
    [InlineData("The Associated Press", "The Associated Press")]
    [InlineData("Ann Lee, Ph.D., M.D.", "Ann Lee")]
    [InlineData("Jo Field, Jr.", "Jo Field Jr.")]
    [InlineData("Ann Lee (in Port Orr)", "Ann Lee")]
    [InlineData("Ann Lee for The Courier", "Ann Lee")]
    [InlineData("World news By Ann Lee", "Ann Lee")]
    [InlineData("Abby Byrd", "Abby Byrd")]
    [InlineData("5 May 2021", "")]
    [InlineData("Staff", "")]
    [InlineData("ann@courier.example", "")]
    [InlineData("", "")]
    public void The_names_are_taken_out_of_a_byline(string byline, string names) => Assert.Equal(names, string.Join("; ", BylineNames.Of(byline)));

    [Theory]
    [InlineData("Ann Lee", true)]
    [InlineData("Ann van der Lee", true)]
    [InlineData("J. R. Field", true)]
    [InlineData("Ann", false)]
    [InlineData("Ann  ", false)]
    [InlineData("Senior Reporter", false)]
    [InlineData("Port Orr closes its school after a long debate", false)]
    public void A_person_has_two_words_with_capitals(string words, bool isPerson) => Assert.Equal(isPerson, BylineNames.IsPerson(words));
}
