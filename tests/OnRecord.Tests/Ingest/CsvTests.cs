using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest;

public class CsvTests
{
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Rows_are_records_whatever_parts_their_fields(char mark)
    {
        var table = "Title,Text,Date,Link,Extra\r\nOne,\"He said \"\"yes, no; and\"\"\r\nleft.\",2021-05-04,https://post.example/1,e\r\nTwo,Plain,,,\r\n".Replace(',', mark);
        var drafts = Reading.Drafts(Reading.Of(table));

        Assert.Equal([$"He said \"yes{mark} no; and\"\nleft.", "Plain"], drafts.Select(draft => draft.Text));
        Assert.Equal(["-#1", "-#2"], drafts.Select(draft => draft.Source.Address));
        Assert.Equal(new Stated<string>("One", "field Title"), drafts[0].Fields[FieldNames.Title]);
        Assert.Equal(new Stated<string>("2021-05-04", "field Date"), drafts[0].Fields[FieldNames.Published]);
        Assert.Equal("https://post.example/1", drafts[0].Source.Key);
        Assert.Equal("e", drafts[0].Fields["Extra"].Value);
        Assert.Equal([FieldNames.Title], drafts[1].Fields.Keys);
        Assert.Equal($"Two{mark}Plain{mark}{mark}{mark}", Encoding.UTF8.GetString(drafts[1].Source.Bytes.AsSpan()));
        Assert.Equal("\"\"yes", Reading.Origin(drafts[0], 8, 4));
        Assert.Equal("\r\n", Reading.Origin(drafts[0], 22, 1));
    }

    [Fact]
    public void A_mark_and_the_separator_line_of_spreadsheets_are_no_header()
    {
        var draft = Reading.Draft("\uFEFFsep=;\r\ntext;title\r\na, b;c\r\n", "csv");

        Assert.Equal(("a, b", "c"), (draft.Text, draft.Fields[FieldNames.Title].Value));
    }

    [Fact]
    public void Ragged_rows_are_rejected_one_by_one()
    {
        var arrivals = Reading.Of("title,text\na,one\nb\nc,two,extra\nd,three,,\n\ne,\nf,four", "csv");

        Assert.Equal(["one", "three", "four"], Reading.Drafts(arrivals).Select(draft => draft.Text));
        Assert.Equal([RejectionReasons.RaggedRow, RejectionReasons.RaggedRow, RejectionReasons.Empty], Reading.Reasons(arrivals));
        Assert.StartsWith("Line 3: it has 1 fields", arrivals[1].Rejection!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void After_marks_that_do_not_fit_no_line_of_a_text_becomes_an_article()
    {
        var arrivals = Reading.Of("title,text\n\"a\",\"one\"\n\"b\",\"He said \"no\", then\ninside, the text\nstill inside\"\n\"c\",\"two\"\n", "csv");

        Assert.Equal(["one", "two"], Reading.Drafts(arrivals).Select(draft => draft.Text));
        Assert.Equal([RejectionReasons.BadCsv], Reading.Reasons(arrivals));
        Assert.StartsWith("Lines 3 to 5: ", arrivals[1].Rejection!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_in_fields_parted_by_tabs_may_be_mere_signs()
    {
        var drafts = Reading.Drafts(Reading.Of("title\ttext\n\"Stop\" sign\t\"No,\" he said.\nb\t5\" pipe\n", "csv"));

        Assert.Equal(["\"No,\" he said.", "5\" pipe"], drafts.Select(draft => draft.Text));
        Assert.Equal("\"Stop\" sign", drafts[0].Fields[FieldNames.Title].Value);
    }

    [Fact]
    public void A_field_that_is_never_closed_is_one_rejection()
    {
        var arrivals = Reading.Of("title,text\na,one\nb,\"two\nthree,four\nfive,six", "csv");

        Assert.Equal("one", Assert.Single(Reading.Drafts(arrivals)).Text);
        Assert.Equal([RejectionReasons.BadCsv], Reading.Reasons(arrivals));
    }

    [Fact]
    public void A_table_without_a_column_of_text_is_one_rejection()
    {
        var rejection = Reading.Rejection("name,views\na,1\nb,2\n", "csv");

        Assert.Equal(RejectionReasons.NoTextField, rejection.Reason);
        Assert.Contains("'name', 'views'", rejection.Detail, StringComparison.Ordinal);
        Assert.Equal(2, Reading.Drafts(Reading.Of("name,views\na,1\nb,2\n", "csv", new() { FieldMapping = ["text=NAME"] })).Length);
    }

    [Theory]
    [InlineData("Text, content and form, the three pillars of the town's new museum.\nIt opens today.")]
    [InlineData("In the story, the title, he said, is wrong.")]
    public void Prose_with_commas_is_no_table(string text) => Assert.Equal("text", Reading.Draft(text).Source.Format);

    [Fact]
    public void Rows_in_a_code_page_are_read_beside_rows_in_utf8()
    {
        var western = Encoding.Latin1.GetBytes("b,café\n");
        var drafts = Reading.Drafts(Reading.Of([.. "title,text\na,çığ\n"u8, .. western], "csv"));

        Assert.Equal(["çığ", "café"], drafts.Select(draft => draft.Text));
        Assert.Equal(["utf-8", "windows-1252"], drafts.Select(draft => draft.Source.Encoding));
    }

    [Fact]
    public void A_table_in_utf16_is_read()
    {
        var drafts = Reading.Drafts(Reading.Of([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("title\ttext\r\na\t\"ਊ \"\"ğ\"\"\"\r\n")], "csv"));

        Assert.Equal("ਊ \"ğ\"", Assert.Single(drafts).Text);
    }

    [Fact]
    public void Lines_may_end_as_on_old_machines() =>
        Assert.Equal(["one", "two"], Reading.Drafts(Reading.Of("title,text\ra,one\rb,two\r", "csv")).Select(draft => draft.Text));

    [Fact]
    public void Text_goes_through_the_map_and_back() => Prop.ForAll<NonNull<string>, NonNull<string>>((title, words) =>
    {
        static string Quoted(string value) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

        var draft = Reading.Draft($"title,text\n{Quoted(title.Get)},{Quoted(new string('t', 2000) + words.Get)}\n", "csv");
        Reading.HoldsEvidence(draft, piece => piece is "\"\"" ? "\"" : piece is "\r" or "\r\n" ? "\n" : piece);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_as_a_table_without_harm() => Prop.ForAll<NonNull<string>[]>(pieces =>
    {
        var text = "text,title\n" + string.Join("\",\n\"\"", pieces.Select(piece => piece.Get));
        Assert.All(Reading.Of(text, "csv"), arrival => Assert.True(arrival.Draft is null != arrival.Rejection is null));
    }).QuickCheckThrowOnFailure();
}
