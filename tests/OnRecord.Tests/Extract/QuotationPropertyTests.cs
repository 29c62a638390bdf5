using FsCheck;
using FsCheck.Fluent;
using OnRecord.Extract;
using OnRecord.Language;

namespace OnRecord.Tests.Extract;

public class QuotationPropertyTests
{
    private static readonly string[] _pieces =
        ["\"", "“", "”", "„", "«", "»", "‘", "’", "'", "''", "``", "‚", " ", " ", "a", "We", "said", "allies", "6", ",", ".", "!", "\n", "—", "(", ")", "\ud83d", "é", "\0"];

    [Fact]
    public void Any_text_gives_ordered_quotations_inside_their_blocks() =>
        Prop.ForAll<string>(text => Holds(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_row_of_marks_gives_ordered_quotations_inside_their_blocks() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(_pieces)).Select(string.Concat).ToArbitrary(), Holds).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("'a ")]
    [InlineData("“a ”")]
    [InlineData("‘a ‘b ")]
    [InlineData("“a “b” ")]
    [InlineData("'")]
    [InlineData("‘s’ ")]
    public void Marks_take_time_in_proportion_to_the_text(string piece) =>
        Complexity.AssertLinear(size => Read(Complexity.Repeated(piece, size)), 20_000);

    private static Annotations Read(string text) => An.Annotated(text, new Tokenizer(), new SentenceSplitter(), new QuotationReader());

    private static bool Holds(string text)
    {
        var doc = Read(text);
        var start = 0;
        foreach (var quotation in doc.Quotations)
        {
            var block = doc.Article.BlockAt(quotation.Outer.Start);
            if (quotation.Outer.Start < start || block is null || !block.Span.Contains(quotation.Outer) || !quotation.Outer.Contains(quotation.Inner) || quotation.Inner.IsEmpty || quotation.Depth < 0)
            {
                return false;
            }

            start = quotation.Outer.Start;
        }

        return doc.Quotations.All(quotation => quotation.Continues is not { } earlier || doc.Quotations[earlier].State == QuotationState.Continued);
    }
}
