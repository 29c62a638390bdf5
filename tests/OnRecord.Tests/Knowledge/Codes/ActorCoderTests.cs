using OnRecord.Knowledge.Codes;

namespace OnRecord.Tests.Knowledge.Codes;

/// <summary>Which PLOVER code the words for an actor give.</summary>
public class ActorCoderTests
{
    private static readonly DateOnly _day = new(2021, 6, 1);

    [Theory]
    [InlineData("Portugal", "PRT", "")]
    [InlineData("the Portuguese", "PRT", "")]
    [InlineData("Somaliland", "SOM", "PRE")]
    [InlineData("Lisbon", "PRT", "GOV")]
    [InlineData("the Élysée", "FRA", "GOV")]
    [InlineData("Portuguse", "PRT", "")]
    [InlineData("Marseille", "FRA", "CVL")]
    [InlineData("Florida", "USA", "CVL")]
    public void A_place_gives_its_country_and_a_seat_the_government(string mention, string country, string sectors) => AssertCode(mention, country, sectors);

    [Theory]
    [InlineData("Peruvian fishermen", "PER", "AGR")]
    [InlineData("Peru's health ministry", "PER", "GOV")]
    [InlineData("the Peruvian defence minister", "PER", "GOV MIL")]
    [InlineData("Lima police", "PER", "COP")]
    [InlineData("a spokesman for the Peruvian navy", "PER", "MIL")]
    [InlineData("dozens of Peruvian demonstrators", "PER", "CVL OPP")]
    [InlineData("judges from Peru", "PER", "JUD")]
    [InlineData("opposition senators", null, "LEG OPP")]
    [InlineData("rebel gunmen", null, "REB")]
    [InlineData("Peruvian state television", "PER", "GOV JRN")]
    [InlineData("a nurse at a hospital in Lima", "PER", "MED")]
    [InlineData("the union of Peruvian miners", "PER", "LAB")]
    public void The_last_noun_decides_the_sector_and_what_stands_around_it_the_country(string mention, string? country, string sectors) => AssertCode(mention, country, sectors);

    [Theory]
    [InlineData("Chadian-backed militia", null, "PRM")]
    [InlineData("pro-Bolivian activists", null, "CVL")]
    [InlineData("a Bolivia-based charity", "BOL", "NGO")]
    [InlineData("Bolivia's ambassador to Japan", "BOL", "GOV")]
    [InlineData("soldiers against Bolivia", null, "MIL")]
    public void Words_about_others_give_no_country(string mention, string? country, string sectors) => AssertCode(mention, country, sectors);

    [Theory]
    [InlineData("UN officials", "UNO", "")]
    [InlineData("NATO", "IGO", "")]
    [InlineData("the EU foreign policy chief", "EUR", "")]
    [InlineData("Norway's ambassador to NATO", "NOR", "GOV")]
    [InlineData("UN peacekeepers", "UNO", "MIL")]
    [InlineData("Oxfam", "NGO", "")]
    [InlineData("al-Qaeda", "IMG", "REB")]
    [InlineData("the Mossad", "ISR", "SPY")]
    [InlineData("Boko Haram fighters", "NGA", "REB")]
    public void Bodies_have_their_own_codes(string mention, string country, string sectors) => AssertCode(mention, country, sectors);

    [Theory]
    [InlineData("François Hollande", "2011-06-01", "FRA", "")]
    [InlineData("François Hollande", "2013-06-01", "FRA", "GOV")]
    [InlineData("Francois Hollande", "2020-06-01", "FRA", "ELI")]
    [InlineData("Hollande", "2013-06-01", "FRA", "GOV")]
    [InlineData("French President François Hollande", "2013-06-01", "FRA", "GOV")]
    [InlineData("former French president François Hollande", "2013-06-01", "FRA", "ELI")]
    [InlineData("Jens Stoltenberg", "2020-06-01", "IGO", "")]
    [InlineData("the Taliban", "2019-06-01", "AFG", "REB")]
    [InlineData("the Taliban", "2022-06-01", "AFG", "GOV")]
    [InlineData("King Salman", "2020-06-01", "SAU", "GOV")]
    public void The_day_decides_the_office(string mention, string day, string country, string sectors)
    {
        var code = ActorCoder.Standard.Code(mention, null, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(country, code.Country);
        if (sectors.Length > 0 || code.Sectors is not ["PTY"])
        {
            Assert.Equal(sectors, string.Join(' ', code.Sectors));
        }
    }

    [Theory]
    [InlineData("an ex-minister", "ELI")]
    [InlineData("the former head of the army", "ELI")]
    [InlineData("former rebels", "REB")]
    public void Who_held_an_office_once_is_said_to_have(string mention, string sectors) => AssertCode(mention, null, sectors);

    [Theory]
    [InlineData("Ana Beltrana, the Chilean justice minister", "CHL", "GOV")]
    [InlineData("Ana Beltrana", null, "")]
    [InlineData("Zelda Ford", null, "")]
    [InlineData("a disappointment", null, "")]
    [InlineData("", null, "")]
    [InlineData("  ,; ", null, "")]
    public void What_is_not_known_is_left_open(string mention, string? country, string sectors) => AssertCode(mention, country, sectors);

    [Fact]
    public void The_country_of_the_text_stands_in_where_the_words_name_none()
    {
        var code = ActorCoder.Standard.Code("the national guard", "Oman: in Muscat an Omani court sat", _day);

        Assert.Equal("OMN", code.Country);
        Assert.Equal(CodeBasis.Context, code.CountryBasis);
        Assert.Equal("KWT", ActorCoder.Standard.Code("Kuwait's national guard", "Oman", _day).Country);
    }

    [Fact]
    public void The_words_that_decide_are_pointed_at()
    {
        const string mention = "the Danish prime minister's office";
        var code = ActorCoder.Standard.Code(mention, null, _day);

        Assert.Equal("Danish", code.CountryWords!.Value.Of(mention));
        Assert.StartsWith("prime minister", code.SectorWords!.Value.Of(mention), StringComparison.Ordinal);
        Assert.Equal("DNKGOV", code.Joined);
        Assert.Equal("---", ActorCode.Unknown.Joined);
    }

    private static void AssertCode(string mention, string? country, string sectors)
    {
        var code = ActorCoder.Standard.Code(mention, null, _day);

        Assert.Equal((country, sectors), (code.Country, string.Join(' ', code.Sectors)));
    }
}
