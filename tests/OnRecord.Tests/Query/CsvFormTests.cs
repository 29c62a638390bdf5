using OnRecord.Query;
using OnRecord.Tests.Store;

namespace OnRecord.Tests.Query;

public class CsvFormTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("plain", "plain")]
    [InlineData("one, two", "\"one, two\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@cmd", "'@cmd")]
    [InlineData("-2, +3", "\"'-2, +3\"")]
    [InlineData("\tx", "'\tx")]
    public void A_cell_is_safe_and_quoted_where_it_must_be(string? value, string expected) => Assert.Equal(expected, CsvForm.Cell(value));

    [Fact]
    public void An_export_has_a_header_and_a_row_for_each_statement()
    {
        using var text = new StringWriter();

        var count = Export.Write(StatementView.Of(Sample.Findings(run: "r-1")), ExportFormat.Csv, text);
        var rows = text.ToString().Split("\r\n");

        Assert.Equal((2, 4, ""), (count, rows.Length, rows[^1]));
        Assert.StartsWith("id,article,path,headline,outlet,published,speaker,", rows[0], StringComparison.Ordinal);
        Assert.Contains(",Ada Brennick,p-ada,person,Envoy Ada Brennick,71-89,named,0.97,told,", rows[1], StringComparison.Ordinal);
        Assert.Contains("There is no rift … and there will be none", rows[1], StringComparison.Ordinal);
    }
}
