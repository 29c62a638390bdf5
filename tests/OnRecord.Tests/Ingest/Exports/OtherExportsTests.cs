using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest.Exports;

public class OtherExportsTests
{
    [Fact]
    public void Records_of_ProQuest_have_their_text_in_the_middle()
    {
        var line = new string('_', 60);
        var text = $"""
            {line}
            Document 1 of 2
            Title: Fog over the canal
            Author: Lee, Ann
            Publication title: Canal News
            Publication date: May 3, 2010
            Full text: The fog lay for days.

            Nobody saw the boats.
            Subject: Weather
            ProQuest document ID: 123456
            {line}
            Document 2 of 2
            Title: Only a title
            Publication title: Canal News
            ProQuest document ID: 123457
            {line}
            Contact us at: http://example.com
            """;
        var arrivals = Reading.Of(text);
        var draft = Assert.Single(Reading.Drafts(arrivals));

        Assert.Equal("Fog over the canal\n\nThe fog lay for days.\n\nNobody saw the boats.", draft.Text);
        Assert.Equal("Lee, Ann", draft.Fields[FieldNames.Byline].Value);
        Assert.Equal("May 3, 2010", draft.Fields[FieldNames.Published].Value);
        Assert.Equal([RejectionReasons.NotGiven], Reading.Reasons(arrivals));
    }

    [Fact]
    public void Pages_of_Europresse_are_told_by_their_classes()
    {
        const string page = """
            <html><body><article><header><span class="DocPublicationName">Le Quai </span><span class="DocHeader">Ville, mardi 14 mars 2006, p. 2</span>
            <div class="titreArticle"><p class="titreArticleVisu">Un titre</p></div><div>Zoé Petit</div></header>
            <section><p>Du <mark>texte</mark>.</p><p>Encore.</p></section><footer>Numéro de document : news·20060314·QU·12</footer></article></body></html>
            """;
        var draft = Reading.Draft(page);

        Assert.Equal("Le Quai", draft.Fields[FieldNames.Outlet].Value);
        Assert.Equal("Zoé Petit", draft.Fields[FieldNames.Byline].Value);
        Assert.Equal("news·20060314·QU·12", draft.Source.Key);
        Assert.Equal("Un titre\n\nDu texte.\n\nEncore.", draft.Text);
    }

    [Fact]
    public void Lists_without_texts_are_named_and_serve_as_metadata()
    {
        using var folder = new TemporaryFolder();
        var list = folder.Write("list.csv", "id,publish_date,title,url,media_name\n7,2020-05-06,A title,https://news.example/a,Example News\n");
        var page = folder.Write("a.jsonl", """{"url":"https://news.example/a","text":"Some words here."}""" + "\n");

        Assert.Equal([RejectionReasons.OnlyMetadata], Reading.Reasons(new Collection(ReadOptions.Default).Read([list])));
        var draft = Assert.Single(Reading.Drafts(new Collection(new ReadOptions { MetadataTables = [list] }).Read([page])));
        Assert.Equal("Example News", draft.Fields[FieldNames.Outlet].Value);
        Assert.Equal("2020-05-06", draft.Fields[FieldNames.Published].Value);
    }

    [Fact]
    public void A_row_of_the_graph_of_GDELT_serves_as_metadata()
    {
        using var folder = new TemporaryFolder();
        var cells = Enumerable.Repeat("", 27).ToArray();
        (cells[0], cells[1], cells[3], cells[4]) = ("20200506010000-1", "20200506010000", "news.example", "https://news.example/a");
        cells[26] = "<PAGE_PRECISEPUBTIMESTAMP>20200505120000</PAGE_PRECISEPUBTIMESTAMP><PAGE_TITLE>A &amp; B</PAGE_TITLE>";
        var list = folder.Write("x.gkg.csv", string.Join('\t', cells) + "\n");
        var page = folder.Write("a.jsonl", """{"url":"https://news.example/a","text":"Some words here."}""" + "\n");

        Assert.Equal([RejectionReasons.OnlyMetadata], Reading.Reasons(new Collection(ReadOptions.Default).Read([list])));
        var draft = Assert.Single(Reading.Drafts(new Collection(new ReadOptions { MetadataTables = [list] }).Read([page])));
        Assert.Equal("A & B", draft.Fields[FieldNames.Title].Value);
        Assert.Equal("20200505", draft.Fields[FieldNames.Published].Value);
    }
}
