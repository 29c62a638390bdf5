using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest.Mail;

public class MailTests
{
    private const string Head = "From: =?utf-8?Q?Zo=C3=AB?= Hill <zoe@news.example>\r\nSubject: =?iso-8859-1?B?Q2Fm6Q==?= prices\r\nDate: Wed, 16 Jul 2025 09:38:29 +0100\r\nMIME-Version: 1.0\r\nMessage-ID: <1@x>\r\n";

    [Fact]
    public void Headers_are_fields_and_plain_text_wins_over_html()
    {
        var draft = Reading.Draft(Head + "Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "It cost =E2=82=AC5, a long=\r\n line.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>no</p>\r\n--b--\r\n");

        Assert.Equal("It cost €5, a long line.", draft.Text);
        Assert.Equal("Café prices", draft.Fields[FieldNames.Title].Value);
        Assert.Equal("Zoë Hill", draft.Fields[FieldNames.Byline].Value);
        Assert.Equal("Wed, 16 Jul 2025 09:38:29 +0100", draft.Fields[FieldNames.Published].Value);
        Assert.Equal("<1@x>", draft.Source.Key);
        Assert.Equal("=E2=82=AC", Reading.Origin(draft, draft.Text.IndexOf('€', StringComparison.Ordinal), 1));
    }

    [Fact]
    public void A_forwarded_message_and_base64_are_read()
    {
        var draft = Reading.Draft(Head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=windows-1251\r\nContent-Transfer-Encoding: base64\r\n\r\nz/Do4uXy\r\n"
            + "--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: Inner\r\nFrom: a@b\r\n\r\nInside words.\r\n--b--\r\n");

        Assert.Equal("Привет\n\nInner\n\nInside words.", draft.Text);
        Assert.Equal("z/Do", Reading.Origin(draft, 0, 1));
    }

    [Fact]
    public void A_web_archive_gives_its_page_with_address_and_day_of_saving()
    {
        var draft = Reading.Draft("From: <Saved by X>\r\nSnapshot-Content-Location: https://news.example/a\r\nSubject: A page\r\nDate: Mon, 17 Dec 2018 11:28:18 -0000\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related; boundary=\"--b\"\r\n\r\n----b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><head><meta charset=3D\"utf-8\"></head><body><p>Gr=C3=BC=C3=9Fe</p></body></html>\r\n"
            + "----b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----b--\r\n");

        Assert.Equal(MarkupKind.Html, draft.Markup);
        Assert.Contains("<p>Grüße</p>", draft.Text, StringComparison.Ordinal);
        Assert.Equal("https://news.example/a", draft.Fields[FieldNames.Url].Value);
        Assert.StartsWith("Mon, 17 Dec 2018", draft.Fields[FieldNames.Captured].Value, StringComparison.Ordinal);
        Assert.Equal("2", draft.Fields["parts"].Value);
    }
}
