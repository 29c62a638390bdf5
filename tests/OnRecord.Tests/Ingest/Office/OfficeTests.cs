using System.Text;
using OnRecord.Ingest;
using OnRecord.Tests.Ingest.Archives;

namespace OnRecord.Tests.Ingest.Office;

public class OfficeTests
{
    [Fact]
    public void Rtf_is_read_in_its_code_pages_and_leads_to_its_bytes()
    {
        const string rtf = @"{\rtf1\ansi\ansicpg1250{\fonttbl{\f0\fcharset238 Arial;}{\f1\fcharset204 Arial;}}{\info{\title no}}{\*\generator no}\f0 W\'b3odarczyk said {\b hello}.\par{\f1 \'cf\'f0\'e8\'e2\'e5\'f2}\par \u8220?Yes\u8221? \{x\}\tab y}";
        var draft = Reading.Draft(Encoding.Latin1.GetBytes(rtf));

        Assert.Equal("Włodarczyk said hello.\nПривет\n“Yes” {x}\ty", draft.Text);
        Assert.Equal(@"\'b3", Reading.Origin(draft, 1, 1));
        Assert.Equal(@"\u8220?", Reading.Origin(draft, draft.Text.IndexOf('“', StringComparison.Ordinal), 1) + "?");
    }

    [Fact]
    public void An_export_in_rtf_is_read_as_the_export_that_it_is()
    {
        const string rtf = @"{\rtf1 Big news\par The Example\par May 6, 2015 Wednesday\par \par Length: 5 words\par Body\par \par It was big, he said.\par \par End of Document\par}";

        Assert.Equal("nexis", Reading.Draft(Encoding.Latin1.GetBytes(rtf)).Source.Format);
    }

    [Fact]
    public void The_main_part_of_docx_is_read_by_paragraphs()
    {
        var docx = Zips.Of(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<?xml version=\"1.0\"?><w:document><w:body><w:p><w:r><w:t>The mayor</w:t></w:r><w:r><w:t xml:space=\"preserve\"> spoke &amp; left.</w:t></w:r></w:p><w:p><w:r><w:t>Then</w:t><w:tab/><w:t>rain.</w:t></w:r></w:p><w:del><w:p><w:t>gone</w:t></w:p></w:del></w:body></w:document>"));
        var draft = Reading.Draft(docx);

        Assert.Equal("The mayor spoke & left.\nThen\train.\n", draft.Text);
        Assert.Equal("docx", draft.Source.Format);
        Assert.Equal("&amp;", Reading.Origin(draft, draft.Text.IndexOf('&', StringComparison.Ordinal), 1));
    }

    [Fact]
    public void A_docx_with_a_title_alone_holds_no_article() =>
        Assert.Equal([RejectionReasons.NoArticles], Reading.Reasons(Reading.Of(Zips.Of(("word/document.xml", "<w:document><w:body><w:p><w:t>Search results</w:t></w:p></w:body></w:document>")))));

    // The search path is changed for all: only this test asks for the program.
    [Fact]
    public void Pdf_is_read_through_its_program_and_rejected_without_it()
    {
        var pdf = "%PDF-1.4\n%%EOF"u8.ToArray();
        var paths = Environment.GetEnvironmentVariable("PATH");
        if (OperatingSystem.IsWindows() || (paths ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "pdftotext"))))
        {
            return;
        }

        var rejection = Assert.Single(Reading.Of(pdf)).Rejection!;
        Assert.Equal(RejectionReasons.NeedsProgram, rejection.Reason);
        Assert.Contains("poppler-utils", rejection.Detail, StringComparison.Ordinal);

        using var folder = new TemporaryFolder();
        var program = folder.Write("pdftotext", "#!/bin/sh\nprintf 'Big news\\nFirst lines.\\nPage 1 of 2\\n\\fBig news\\nMore lines.\\nPage 2 of 2\\n'\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Environment.SetEnvironmentVariable("PATH", $"{folder.Path}:{paths}");
        try
        {
            Assert.Equal("Big news\nFirst lines.\nMore lines.\n\n", Reading.Draft(pdf).Text);
        }
        finally
        {
            Environment.SetEnvironmentVariable("PATH", paths);
        }
    }
}
