using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest.Exports;

public class FactivaTests
{
    private const string Codes = "HD\tHarbour wall to be raised\nWC\t295 words\nPD\t29 December 2011\nET\t15:32\nSN\tExample Wire\nLA\tEnglish\n"
        + "LP\tThe wall will be raised, the council said.\n\nTD\tWork starts in spring.\n\nIt ends in autumn.\n\nRF\tXYZ\nAN\tDocument EXWR000020111229e7ct0001r\n";

    [Fact]
    public void Fields_with_codes_are_read()
    {
        var draft = Reading.Draft(Codes);

        Assert.Equal("Harbour wall to be raised", draft.Fields[FieldNames.Title].Value);
        Assert.Equal("29 December 2011", draft.Fields[FieldNames.Published].Value);
        Assert.Equal("Example Wire", draft.Fields[FieldNames.Outlet].Value);
        Assert.Equal("15:32", draft.Fields["time"].Value);
        Assert.Equal("EXWR000020111229e7ct0001r", draft.Source.Key);
        Assert.EndsWith("The wall will be raised, the council said.\n\nWork starts in spring.\n\nIt ends in autumn.", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_documents_are_two_articles() => Assert.Equal(2, Reading.Drafts(Reading.Of(Codes + "\n" + Codes.Replace("0001r", "0002r", StringComparison.Ordinal))).Length);

    [Fact]
    public void The_layout_without_codes_is_read()
    {
        const string text = """
            Tide tables wrong for a year
            By Kim Park
            475 words
            20 November 2013
            10:15
            The Coast Daily
            COAST
            English
            (c) 2013 The Coast Daily.

            Sailors complained, and nobody listened.

            "We did listen," the office said.

            Document COAST00020131120e9bj0001v
            """;
        var draft = Reading.Draft(text);

        Assert.Equal("Tide tables wrong for a year", draft.Fields[FieldNames.Title].Value);
        Assert.Equal("By Kim Park", draft.Fields[FieldNames.Byline].Value);
        Assert.Equal("The Coast Daily", draft.Fields[FieldNames.Outlet].Value);
        Assert.Equal("20 November 2013", draft.Fields[FieldNames.Published].Value);
        Assert.Equal("475", draft.Fields["words"].Value);
        Assert.EndsWith("Sailors complained, and nobody listened.\n\n\"We did listen,\" the office said.", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_count_of_the_xml_answer_is_checked()
    {
        const string xml = """
            <?xml version="1.0"?><PPSResponse><ppsArticleResponse><ppsarticleResultSet count="2"><ppsarticle><article>
            <accessionNo>A-1</accessionNo><headline><paragraph><hlt>Sea</hlt> rises</paragraph></headline>
            <leadParagraph><paragraph>First words.</paragraph></leadParagraph><publicationDate><date>2011-02-03</date></publicationDate>
            <sourceName>Wire</sourceName></article></ppsarticle></ppsarticleResultSet></ppsArticleResponse></PPSResponse>
            """;
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(xml));
        var collection = new Collection(ReadOptions.Default);
        var draft = Assert.Single(Reading.Drafts(collection.Read(["-"], stream)));

        Assert.Equal("Sea rises", draft.Fields[FieldNames.Title].Value);
        Assert.Equal("Sea rises\n\nFirst words.", draft.Text);
        Assert.Contains("2 documents, and 1 were found", Assert.Single(collection.Warnings), StringComparison.Ordinal);
    }
}
