using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest.Xml;

public class NewsXmlTests
{
    [Fact]
    public void Items_of_a_feed_are_articles()
    {
        const string feed = """
            <?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Example Feed</title><language>en</language>
            <item><title>One &amp; two</title><link>https://news.example/1?a=1&b=2</link><pubDate>Sun, 06 Sep 2009 16:20:00 +0000</pubDate>
            <dc:creator>Ann Lee</dc:creator><description>short</description>
            <content:encoded><![CDATA[<p>First &eacute;.</p><p>Second.</p>]]></content:encoded></item>
            <item><title>Cut <![CDATA[off
            """;
        var drafts = Reading.Drafts(Reading.Of(feed));

        Assert.Equal(2, drafts.Length);
        Assert.Equal("One & two\n\nFirst é.\n\nSecond.", drafts[0].Text);
        Assert.Equal("https://news.example/1?a=1&b=2", drafts[0].Source.Key);
        Assert.Equal("Ann Lee", drafts[0].Fields[FieldNames.Byline].Value);
        Assert.Equal("Example Feed", drafts[0].Fields[FieldNames.Outlet].Value);
        Assert.Equal("&eacute;", Reading.Origin(drafts[0], drafts[0].Text.IndexOf('é', StringComparison.Ordinal), 1));
        Assert.StartsWith("<item>", SourceText.Of(drafts[0].Source), StringComparison.Ordinal);
    }

    [Fact]
    public void Atom_has_links_in_attributes_and_texts_of_several_types()
    {
        const string feed = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><title type="html">&lt;b&gt;Bold&lt;/b&gt; claim</title>
            <link rel="self" href="https://x.example/self"/><link href="https://x.example/1"/><published>2020-01-02T03:04:05Z</published><updated>2020-01-03T00:00:00Z</updated>
            <content type="application/octet-stream">SGVsbG8gPGI+d29ybGQ8L2I+</content></entry></feed>
            """;
        var draft = Reading.Draft(feed);

        Assert.Equal("Bold claim\n\nHello world", draft.Text);
        Assert.Equal("https://x.example/1", draft.Fields[FieldNames.Url].Value);
        Assert.Equal("2020-01-02T03:04:05Z", draft.Fields[FieldNames.Published].Value);
        Assert.Equal("2020-01-03T00:00:00Z", draft.Fields[FieldNames.Modified].Value);
    }

    [Fact]
    public void Text_that_was_read_in_the_wrong_encoding_before_is_put_right() =>
        Assert.Equal("Wait…", Reading.Draft("<rss><channel><item><description>Wait&#226;&#128;&#166;</description></item></channel></rss>").Text);

    [Fact]
    public void Entities_are_not_expanded_and_nothing_is_fetched()
    {
        const string feed = """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
            <rss><channel><item><title>T</title><description>&b; &x; end</description></item></channel></rss>
            """;

        Assert.Equal("T\n\n&b; &x; end", Reading.Draft(feed).Text);
    }

    [Fact]
    public void Nitf_gives_headline_byline_day_and_text()
    {
        const string nitf = """
            <nitf><head><docdata><date.issue norm="20240305T100000Z"/><doc-id id-string="x1"/></docdata></head><body><body.head><hedline><hl1>Rain at last</hl1></hedline>
            <byline>By Sam Hill</byline><distributor>Example Agency</distributor><dateline><location>LEITH</location></dateline></body.head>
            <body.content><block><p>It rained, <em>at last</em>.</p><hl2>More</hl2><p>Much.</p></block></body.content></body></nitf>
            """;
        var draft = Reading.Draft(nitf);

        Assert.Equal("Rain at last\n\nIt rained, at last.\n\nMore\n\nMuch.", draft.Text);
        Assert.Equal("By Sam Hill", draft.Fields[FieldNames.Byline].Value);
        Assert.Equal("20240305T100000Z", draft.Fields[FieldNames.Published].Value);
        Assert.Equal("Example Agency", draft.Fields[FieldNames.Outlet].Value);
        Assert.Equal("LEITH", draft.Fields["dateline"].Value);
    }

    [Fact]
    public void Each_item_of_a_message_is_an_article()
    {
        const string message = """
            <newsMessage xmlns="n"><itemSet><newsItem guid="g1"><itemMeta><provider qcode="p:EX"/><firstCreated>2020-02-03T00:00:00Z</firstCreated><versionCreated>2020-02-04T00:00:00Z</versionCreated></itemMeta>
            <contentMeta><headline>Head one</headline><by>Ann Lee</by><language tag="en"/></contentMeta><contentSet><inlineXML><html><body><p>Words.</p></body></html></inlineXML></contentSet></newsItem>
            <newsItem guid="g2"> ... </newsItem></itemSet></newsMessage>
            """;
        var arrivals = Reading.Of(message);
        var draft = Assert.Single(Reading.Drafts(arrivals));

        Assert.Equal("Head one\n\nWords.", draft.Text);
        Assert.Equal("g1", draft.Source.Key);
        Assert.Equal("EX", draft.Fields[FieldNames.Outlet].Value);
        Assert.Equal([RejectionReasons.Empty], Reading.Reasons(arrivals));
    }

    [Fact]
    public void The_first_NewsML_is_read_without_its_style_sheets()
    {
        const string newsml = """
            <NewsML><NewsItem><FirstCreated>20130516T040100+0000</FirstCreated><NewsLines><HeadLine>Head</HeadLine></NewsLines>
            <ContentItem><MimeType FormalName="text/css"/><DataContent>.a {}</DataContent></ContentItem>
            <ContentItem><MimeType FormalName="text/xhtml"/><DataContent><html><body><p>One.</p></body></html></DataContent></ContentItem></NewsItem></NewsML>
            """;

        Assert.Equal("Head\n\nOne.", Reading.Draft(newsml).Text);
    }

    [Fact]
    public void Items_of_agencies_in_json_are_read()
    {
        const string item = """
            {"uri":"urn:x:1","versionCreated":"2019-08-09T09:46:53Z","pubStatus":"usable","headlines":[{"role":"main","value":"Tower sold"}],
             "bodies":[{"role":"html","contentType":"text/html","value":"<p>The tower \u00e9.</p><p>Sold.</p>"}],"by":"Ann Lee","language":"en"}
            """;
        var draft = Reading.Draft(item);

        Assert.Equal("Tower sold\n\nThe tower é.\n\nSold.", draft.Text);
        Assert.Equal("ninjs", draft.Source.Format);
        Assert.Equal("2019-08-09T09:46:53Z", draft.Fields[FieldNames.Published].Value);
        Assert.Equal("\\u00e9", Reading.Origin(draft, draft.Text.IndexOf('é', StringComparison.Ordinal), 1));
    }

    [Fact]
    public void Items_of_a_feed_in_json_are_articles()
    {
        const string feed = """
            {"version":"https://jsonfeed.org/version/1.1","title":"F","items":[{"id":"1","url":"https://x.example/1","title":"A","content_html":"<p>One.</p>","date_published":"2020-01-02"},
             {"id":"2","content_text":"Two."}]}
            """;
        var drafts = Reading.Drafts(Reading.Of(feed));

        Assert.Equal(["A\n\nOne.", "Two."], drafts.Select(draft => draft.Text));
        Assert.Equal("F", drafts[1].Fields[FieldNames.Outlet].Value);
    }

    [Fact]
    public void Other_xml_is_named_by_its_first_element() =>
        Assert.Contains("<gpx>", Reading.Rejection("<?xml version=\"1.0\"?><gpx><wpt/></gpx>").Detail, StringComparison.Ordinal);
}
