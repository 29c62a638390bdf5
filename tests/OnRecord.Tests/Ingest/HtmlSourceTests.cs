using System.Text;
using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest;

public class HtmlSourceTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><p>Fine.</p>")]
    [InlineData("\n<!-- saved page -->\n<html><p>Fine.</p>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html/>")]
    public void A_page_is_told_by_its_beginning(string text)
    {
        var draft = Reading.Draft(text);

        Assert.Equal(MarkupKind.Html, draft.Markup);
        Assert.Equal(text, draft.Text);
    }

    [Fact]
    public void A_page_with_the_name_of_a_text_is_a_page()
    {
        using var folder = new TemporaryFolder();

        var arrival = Assert.Single(new Collection(ReadOptions.Default).Read([folder.Write("page.txt", "<html><body>Hi</body></html>")]));

        Assert.Equal("html", arrival.Draft!.Source.Format);
    }

    [Theory]
    [InlineData("<meta charset=\"iso-8859-9\">", "windows-1254", "windows-1254")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=windows-1254'>", "windows-1254", "windows-1254")]
    [InlineData("<META CHARSET=WINDOWS-1251>", "windows-1251", "windows-1251")]
    public void The_declared_encoding_of_a_page_is_honoured(string meta, string written, string found)
    {
        var words = written == "windows-1251" ? "Слова" : "ığüşöç İĞ";
        var page = CodePagesEncodingProvider.Instance.GetEncoding(written)!.GetBytes($"<!doctype html>{meta}<p>{words}</p>");

        var draft = Reading.Draft(page);

        Assert.Contains(words, draft.Text, StringComparison.Ordinal);
        Assert.Equal((found, "declared", 0), (draft.Source.Encoding, draft.Source.EncodingBasis, draft.Source.Replaced));
    }

    [Fact]
    public void The_xml_declaration_of_a_page_is_honoured()
    {
        var page = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-2")!.GetBytes("<?xml version=\"1.0\" encoding='ISO-8859-2'?><html><p>Łódź</p></html>");

        Assert.Contains("Łódź", Reading.Draft(page).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!doctype html><meta charset=windows-1251><p>Çığ, şölen, değil</p>")]
    [InlineData("<!doctype html><meta charset=utf-7><p>Çığ, şölen, değil</p>")]
    [InlineData("<!doctype html><meta charset=ibm037><p>Çığ, şölen, değil</p>")]
    public void A_declaration_that_the_bytes_contradict_does_not_count(string page) => Assert.Equal(page, Reading.Draft(page).Text);
}
