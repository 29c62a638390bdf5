using OnRecord.Knowledge;

namespace OnRecord.Tests.Knowledge;

/// <summary>What can be asked of the almanac that is built in.</summary>
public class AlmanacTests
{
    private static readonly Almanac _almanac = Almanac.Standard;

    [Theory]
    [InlineData("Turkey", "TUR")]
    [InlineData("TÜRKİYE", "TUR")]
    [InlineData("Turkiye", "TUR")]
    [InlineData("Ankara", "TUR")]
    [InlineData("the Kremlin", "RUS")]
    [InlineData("Kremlin", "RUS")]
    [InlineData("U.S.", "USA")]
    [InlineData("Burma", "MMR")]
    [InlineData("Swaziland", "SWZ")]
    public void A_state_is_found_by_any_of_its_names(string name, string code) =>
        Assert.Contains(_almanac.Find(name), found => found.Actor.Kind == KnownKind.State && found.Actor.Key == code);

    [Theory]
    [InlineData("Turkish", "TUR")]
    [InlineData("Turks", "TUR")]
    [InlineData("Iranian", "IRN")]
    [InlineData("Briton", "GBR")]
    public void A_demonym_leads_to_its_state(string word, string code) => Assert.Equal(code, Assert.Single(_almanac.StatesByDemonym(word)).Key);

    [Fact]
    public void A_demonym_of_two_states_gives_both() =>
        Assert.Equal(["COD", "COG"], _almanac.StatesByDemonym("Congolese").Select(state => state.Key).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("NATO", "North Atlantic Treaty Organization")]
    [InlineData("Nato", "North Atlantic Treaty Organization")]
    [InlineData("ISIS", "Islamic State")]
    [InlineData("Da'esh", "Islamic State")]
    [InlineData("YPG", "People's Protection Units")]
    [InlineData("E.U.", "European Union")]
    [InlineData("State Department", "US Department of State")]
    public void An_organisation_is_found_by_any_of_its_names(string name, string usual) => Assert.Contains(_almanac.Find(name), found => found.Actor.Name == usual);

    [Fact]
    public void An_ambiguous_name_gives_all_whom_it_can_mean()
    {
        var found = _almanac.Find("SDF").Select(name => name.Actor.Name).ToList();

        Assert.Contains("Syrian Democratic Forces", found);
        Assert.Contains("Japan Self-Defense Forces", found);
    }

    [Theory]
    [InlineData("TUR", OfficeKind.ForeignMinister, "2019-10-11", "Mevlüt Çavuşoğlu")]
    [InlineData("USA", OfficeKind.UnAmbassador, "2020-02-01", "Kelly Craft")]
    [InlineData("FRA", OfficeKind.HeadOfState, "2011-06-01", "Nicolas Sarkozy")]
    [InlineData("FRA", OfficeKind.HeadOfState, "2013-06-01", "François Hollande")]
    [InlineData("GBR", OfficeKind.HeadOfGovernment, "2016-07-14", "Theresa May")]
    [InlineData("GBR", OfficeKind.HeadOfState, "2021-11-05", "Elizabeth II")]
    [InlineData("DEU", OfficeKind.DefenceMinister, "2018-05-01", "Ursula von der Leyen")]
    [InlineData("USA", OfficeKind.HeadOfGovernment, "2025-06-01", "Donald Trump")]
    [InlineData("LBN", OfficeKind.HeadOfGovernment, "2003-01-01", "Rafic Hariri")]
    [InlineData("THA", OfficeKind.HeadOfGovernment, "2012-01-01", "Yingluck Shinawatra")]
    public void An_office_on_a_day_has_its_holder(string state, OfficeKind office, string day, string holder)
    {
        var body = Assert.IsType<KnownActor>(_almanac.State(state));
        var term = _almanac.Holders(body, office, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))[0];

        Assert.Contains(_almanac.NamesOf(term.Person), name => Folding.Key(name.Words) == Folding.Key(holder));
        Assert.Equal(Standing.Certain, term.Period.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void An_organisation_has_offices_too()
    {
        var nato = _almanac.Find("NATO").First(name => name.Actor.Kind == KnownKind.International).Actor;

        Assert.Equal("Jens Stoltenberg", _almanac.Holders(nato, OfficeKind.InternationalOrgHead, new DateOnly(2019, 12, 4))[0].Person.Name);
        Assert.Equal("IGO", nato.Country);
    }

    [Fact]
    public void A_person_has_offices_in_their_order()
    {
        var person = _almanac.Find("Cavusoglu Mevlut") is { IsEmpty: false } reversed ? reversed[0].Actor : _almanac.Find("Mevlut Cavusoglu")[0].Actor;
        var terms = _almanac.TermsOf(person);

        Assert.Contains(terms, term => term.Post is { Kind: OfficeKind.ForeignMinister, Body.Key: "TUR" });
        Assert.Equal(terms.Select(term => term.Period.LatestStart).Order(), terms.Select(term => term.Period.LatestStart));
    }

    [Fact]
    public void A_last_name_gives_all_who_bear_it()
    {
        var clintons = _almanac.WithLastName("Clinton").Select(person => person.Name).ToList();

        Assert.Contains("Bill Clinton", clintons);
        Assert.Contains("Hillary Clinton", clintons);
        Assert.Contains(_almanac.WithLastName("von der Leyen"), person => person.Name == "Ursula von der Leyen");
        Assert.Contains(_almanac.WithLastName("Xi"), person => person.Name == "Xi Jinping");
    }

    [Fact]
    public void Former_names_have_their_days()
    {
        var zaire = Assert.Single(_almanac.Find("Zaire"), name => name.Actor.Key == "COD");

        Assert.Equal((NameForm.Former, new DateOnly(1971, 10, 1), new DateOnly(1997, 5, 31)), (zaire.Form, zaire.From, zaire.Until));
    }

    [Fact]
    public void Members_belong_to_an_organisation_from_their_day()
    {
        var nato = _almanac.Find("NATO").First(name => name.Actor.Kind == KnownKind.International).Actor;
        var finland = Assert.Single(_almanac.MembershipsOf(nato), membership => membership.Member.Key == "FIN");

        Assert.Equal(Standing.No, finland.Period.On(new DateOnly(2020, 1, 1)));
        Assert.NotEqual(Standing.No, finland.Period.On(new DateOnly(2024, 1, 1)));
    }

    [Theory]
    [InlineData("foreign minister", "GOV", OfficeKind.ForeignMinister)]
    [InlineData("foreign ministers", "GOV", OfficeKind.ForeignMinister)]
    [InlineData("journalist", "JRN", null)]
    public void A_title_has_a_sector_and_an_office(string words, string sector, OfficeKind? office) =>
        Assert.Contains(_almanac.Titles(words), title => title.Sector == sector && title.Office == office);

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("Zzyzx Qwertyuiop")]
    public void What_is_not_known_gives_nothing(string name)
    {
        Assert.Empty(_almanac.Find(name));
        Assert.Empty(_almanac.WithLastName(name));
        Assert.Empty(_almanac.Titles(name));
    }

    [Fact]
    public void Codes_are_no_names() => Assert.DoesNotContain(_almanac.Find("640"), name => name.Actor.Key == "TUR");
}
