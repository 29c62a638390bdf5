using System.Text;
using OnRecord.Tests.Ingest.Archives;

namespace OnRecord.Tests.Ingest.Hostile;

/// <summary>A small document of each format, made for this project, to be damaged.</summary>
internal static class Samples
{
    private const string Warc = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/1\r\nContent-Length: 120\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n1e\r\n<html><body><p>x</p></body></\r\n5\r\nhtml>\r\n0\r\n\r\n\r\n\r\n";

    public static IReadOnlyList<byte[]> All { get; } =
    [
        .. new[]
        {
            "<rss><channel><title>F</title><item><title>T &amp; x</title><link>https://x.example</link><description><![CDATA[<p>Words &eacute;</p>]]></description></item></channel></rss>",
            "<feed><entry><title type=\"html\">&lt;b&gt;x&lt;/b&gt;</title><content type=\"a/b\">SGVsbG8=</content></entry></feed>",
            "<nitf><head><docdata><date.issue norm=\"20240305T100000Z\"/></docdata></head><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>Words.</p></body.content></body></nitf>",
            "<newsMessage><itemSet><newsItem guid=\"g\"><contentMeta><headline>H</headline></contentMeta><contentSet><inlineData>&lt;p&gt;x&lt;/p&gt;</inlineData></contentSet></newsItem></itemSet></newsMessage>",
            "<NewsML><NewsItem><HeadLine>H</HeadLine><ContentItem><DataContent><p>x</p></DataContent></ContentItem></NewsItem></NewsML>",
            "<PPSResponse><ppsarticleResultSet count=\"1\"><article><headline>H</headline><leadParagraph>\n one\n  two\n</leadParagraph></article></ppsarticleResultSet></PPSResponse>",
            "{\"uri\":\"u\",\"versionCreated\":\"2019\",\"bodies\":[{\"role\":\"html\",\"value\":\"<p>x \\u00e9 \\ud83d\\ude00</p>\"}],\"headlines\":[{\"value\":\"h\"}]}",
            "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"title\":\"t\",\"content_html\":\"<p>x</p>\"}]}",
            "MIME-Version: 1.0\r\nFrom: =?utf-8?Q?a=C3?= <a@b>\r\nSubject: s\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Transfer-Encoding: base64\r\n\r\nSGVsbG8=\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=C3=A9</p>\r\n--b--\r\n",
            "From: <Saved by X>\r\nSnapshot-Content-Location: u\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<html><body><p>x</p></body></html>\r\n--b--",
            @"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset128 A;}}\f0 a\'82\'a0 \u8220?x\par{\*\x y}\bin3 abc}",
            "1 of 2 DOCUMENTS\n\nPaper\n\nMay 6, 2015 Wednesday\nEdition\n\nTitle\n\nBYLINE: A\n\nLENGTH: 5 words\n\nWords of text.\n\nLOAD-DATE: x\n\n2 of 2 DOCUMENTS\n\nerror\n",
            "Title\nPaper\nMay 6, 2015 Wednesday\n\nLength: 5 words\nBody\n\nWords of text.\n\nClassification\n\nEnd of Document\n",
            "HD\tTitle\nWC\t5 words\nPD\t6 May 2015\nSN\tPaper\nLP\tWords.\nTD\tMore.\nAN\tDocument X\n",
            "Title\n475 words\n20 November 2013\nPaper\nCODE\nEnglish\n(c) x\n\nWords.\n\nDocument PAPER00020131120e9bj0001v\n",
            new string('_', 30) + "\nTitle: T\nFull text: Words.\nPublication title: P\n" + new string('_', 30) + "\n",
            "<html><span class=\"DocPublicationName\">P</span><td><span class=\"DocPublicationName\">P</span><span class=\"TitreArticleVisu\">T</span><br>A<br><p>x</td></html>",
            Warc,
            "filedesc://x 1.1.1.1 2014 text/plain 3\nabc\nhttp://x.example/ 1.1.1.1 2014 text/html 30\nHTTP/1.1 200 OK\n\n<html>x</html>\n",
        }.Select(Encoding.UTF8.GetBytes),
        Zips.Of(("a.txt", "Words."), ("b.html", "<html><body><p>x</p></body></html>"), ("c/d.rtf", @"{\rtf1 x}")),
        Zips.Of(("word/document.xml", "<w:document><w:body><w:p><w:r><w:t>Words that are read.</w:t></w:r></w:p></w:body></w:document>")),
        Zips.Of(("datapackage.json", "{}"), ("archive/a.warc", Warc)),
        Zips.Tar(("a.txt", "Words."), ("b.json", "{\"text\":\"x\"}")),
        Reading.Gzip(Encoding.ASCII.GetBytes(Warc)),
        Encoding.Unicode.GetBytes("\uFEFF<rss><item><title>t</title></item></rss>"),
        [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x20, 0xEC, 0xE8, 0xF0, 0x2E],
    ];
}
