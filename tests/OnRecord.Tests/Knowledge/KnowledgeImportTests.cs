using System.IO.Compression;
using System.Text;
using OnRecord.Knowledge;
using OnRecord.Knowledge.Import;

namespace OnRecord.Tests.Knowledge;

public class KnowledgeImportTests
{
    [Fact]
    public void A_table_gives_persons_with_offices_and_bodies()
    {
        var almanac = Imported(
            "name,kind,country,office,office_kind,body,start,end,aliases\n"
            + "Harbour Watch,association,NOR,,,,,,HaWa\n"
            + "Maren Holt,,Norway,Minister of Tides,other,,2019-03,2021-05-01,M. Holt|Maren Holt-Berg\n"
            + "Ole Berg,,NOR,Chairman,party_leader,Harbour Watch,2020,,\n",
            "facts.csv",
            out var faults);

        Assert.Empty(faults);
        var holt = Assert.Single(almanac.Find("maren holt-berg")).Actor;
        var term = Assert.Single(almanac.TermsOf(holt));
        Assert.Equal(("Minister of Tides", "NOR"), (term.Post.Title, term.Post.Body.Key));
        Assert.Equal(new Period(new(2019, 3, 1), new(2019, 3, 31), new(2021, 5, 1), new(2021, 5, 1)), term.Period);
        var watch = Assert.Single(almanac.Find("HaWa")).Actor;
        Assert.Equal("Ole Berg", Assert.Single(almanac.Holders(watch, OfficeKind.PartyLeader, new DateOnly(2020, 12, 31))).Person.Name);
    }

    [Theory]
    [InlineData("name,kind\nSomebody,wizard\n", "wizard")]
    [InlineData("name,country,office\nSomebody,Atlantis,King\n", "Atlantis")]
    [InlineData("name,country,office,start\nSomebody,NOR,King,last year\n", "last year")]
    [InlineData("name,country,office,start,end\nSomebody,NOR,King,2020,2010\n", "ends before")]
    [InlineData("name,kind,sector\nSomething,company,XXX\n", "XXX")]
    public void A_bad_row_is_named_with_its_line(string table, string expected)
    {
        _ = Imported(table, "facts.csv", out var faults);

        var fault = Assert.Single(faults);
        Assert.Contains("facts.csv, line 2", fault.Where, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_who_is_known_already_is_the_same()
    {
        var almanac = Almanac.Standard.With(Imported("name,country,office,office_kind,start\nMevlüt Çavuşoğlu,TUR,Chairman of a Foundation,other,2024\n", "facts.csv", out _));
        var person = almanac.Find("Mevlut Cavusoglu").Select(name => name.Actor).Distinct();

        var terms = almanac.TermsOf(Assert.Single(person));
        Assert.Contains(terms, term => term.Post.Kind == OfficeKind.ForeignMinister);
        Assert.Contains(terms, term => term.Post.Title == "Chairman of a Foundation");
    }

    [Fact]
    public void Entities_of_FollowTheMoney_give_persons_with_positions()
    {
        var almanac = Imported(
            """
            {"id":"o1","schema":"Occupancy","properties":{"holder":["p1"],"post":["x1"],"startDate":["2018-02-01"],"endDate":["2020"]}}
            {"id":"p1","schema":"Person","properties":{"name":["Maren Holt"],"alias":["M. Holt"],"nationality":["no"],"gender":["female"]}}
            {"id":"x1","schema":"Position","properties":{"name":["Minister of Finance of Norway"],"country":["no"]}}
            {"id":"c1","schema":"Company","properties":{"name":["Skerry Shipping AS"],"jurisdiction":["no"]}}
            no json
            """,
            "entities.ftm.json",
            out var faults);

        Assert.Contains("line 5", Assert.Single(faults).Where, StringComparison.Ordinal);
        var term = Assert.Single(almanac.TermsOf(Assert.Single(almanac.Find("M. Holt")).Actor));
        Assert.Equal((OfficeKind.FinanceMinister, "NOR"), (term.Post.Kind, term.Post.Body.Key));
        Assert.Equal(KnownKind.Company, Assert.Single(almanac.Find("Skerry Shipping AS")).Actor.Kind);
    }

    [Fact]
    public void A_Wikidata_dump_gives_persons_with_positions_in_any_order()
    {
        var almanac = Imported(
            """
            [
            {"type":"item","id":"Q90000001","labels":{"en":{"value":"Maren Holt"}},"aliases":{"en":[{"value":"M. Holt"}]},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}],"P21":[{"mainsnak":{"datavalue":{"value":{"id":"Q6581072"}}}}],"P39":[{"mainsnak":{"datavalue":{"value":{"id":"Q90000002"}}},"qualifiers":{"P580":[{"datavalue":{"value":{"time":"+2018-02-01T00:00:00Z","precision":11}}}],"P582":[{"datavalue":{"value":{"time":"+2020-00-00T00:00:00Z","precision":9}}}]}}]}},
            {"type":"item","id":"Q90000002","labels":{"en":{"value":"Minister of Defence of Norway"}},"claims":{"P1001":[{"mainsnak":{"datavalue":{"value":{"id":"Q20"}}}}]}},
            {"type":"item","id":"Q20","labels":{"en":{"value":"Norway"}},"claims":{"P298":[{"mainsnak":{"datavalue":{"value":"NOR"}}}]}},
            {"type":"item","id":"Q90000003","labels":{"en":{"value":"Tide Party"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q7278"}}}}],"P17":[{"mainsnak":{"datavalue":{"value":{"id":"Q20"}}}}]}}
            ]
            """,
            "dump.json",
            out var faults);

        Assert.Empty(faults);
        var person = Assert.Single(almanac.Find("M. Holt")).Actor;
        Assert.Equal(("wd:Q90000001", 'f'), (person.Key, person.Gender));
        var term = Assert.Single(almanac.TermsOf(person));
        Assert.Equal((OfficeKind.DefenceMinister, "NOR"), (term.Post.Kind, term.Post.Body.Key));
        Assert.Equal(new Period(new(2018, 2, 1), new(2018, 2, 1), new(2020, 1, 1), new(2020, 12, 31)), term.Period);
        Assert.Equal((KnownKind.Party, "NOR"), (Assert.Single(almanac.Find("Tide Party")).Actor.Kind, almanac.Find("Tide Party")[0].Actor.Country));
    }

    [Fact]
    public void What_cannot_be_read_says_what_to_do()
    {
        Assert.Contains("bzcat", Refused("BZh91AY&SY"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("--format", Refused("some words"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("empty", Refused([]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_packed_input_is_unpacked()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            zip.Write("name,kind\nTide Party,party\n"u8);
        }

        Assert.Single(Imported(packed.ToArray(), "facts.csv.gz", out _).Find("Tide Party"));
    }

    [Fact]
    public void The_order_of_rows_does_not_matter()
    {
        string[] rows = ["Tide Party,party,NOR,", "Maren Holt,person,NOR,M. Holt", "Ebb Union,union,SWE,EU of Ebb"];
        var header = "name,kind,country,aliases\n";

        Assert.Equal(Bytes(header + string.Join('\n', rows)), Bytes(header + string.Join('\n', rows.Reverse())));
    }

    [Fact]
    public void A_damaged_file_is_refused()
    {
        var file = Bytes("name,kind\nTide Party,party\n");
        file[^40] ^= 1;

        Assert.True(Assert.Throws<OnRecordException>(() => Almanac.Read(file)).IsDamage);
        Assert.Throws<OnRecordException>(() => Almanac.Read(file[..50]));
        Assert.Throws<OnRecordException>(() => Almanac.Read([]));
    }

    private static string Refused(byte[] input) => Assert.Throws<OnRecordException>(() => Imported(input, "input", out _)).Message;

    private static Almanac Imported(string text, string name, out IReadOnlyList<ImportFault> faults) => Imported(Encoding.UTF8.GetBytes(text), name, out faults);

    private static Almanac Imported(byte[] input, string name, out IReadOnlyList<ImportFault> faults)
    {
        var import = new KnowledgeImport(Almanac.Standard);
        using var stream = new MemoryStream(input);
        import.Read(stream, name, null, CancellationToken.None);
        using var output = new MemoryStream();
        import.Write(output);
        faults = import.Faults;
        return Almanac.Read(output.ToArray());
    }

    private static byte[] Bytes(string table)
    {
        var import = new KnowledgeImport(Almanac.Standard);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(table));
        import.Read(stream, "facts.csv", null, CancellationToken.None);
        using var output = new MemoryStream();
        import.Write(output);
        return output.ToArray();
    }
}
