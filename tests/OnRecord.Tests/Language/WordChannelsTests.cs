using FsCheck;
using FsCheck.Fluent;
using OnRecord.Extract;
using OnRecord.Language;

namespace OnRecord.Tests.Language;

public class WordChannelsTests
{
    [Theory]
    [InlineData("—", WordCase.Symbol)]
    [InlineData("3,200", WordCase.Digits)]
    [InlineData("ferry", WordCase.Lower)]
    [InlineData("Élan", WordCase.Title)]
    [InlineData("I", WordCase.Title)]
    [InlineData("BBC", WordCase.Upper)]
    [InlineData("McKay", WordCase.Mixed)]
    [InlineData("eBay", WordCase.Mixed)]
    [InlineData("F-16", WordCase.Mixed)]
    public void A_word_has_one_case(string word, WordCase expected) => Assert.Equal(expected, WordChannels.CaseOf(word));

    [Fact]
    public void Words_are_told_apart_by_their_place_in_a_quotation()
    {
        var doc = Read("She said “no ‘maybe’ now” twice.");

        var places = WordChannels.Quotations(doc);

        Assert.Equal(
            [("She", 0), ("said", 0), ("“", 1), ("no", 2), ("‘", 5), ("maybe", 5), ("’", 5), ("now", 2), ("”", 3), ("twice", 0), (".", 0)],
            doc.Tokens.Select((token, number) => (token.Span.Of(doc.Text), (int)places[number])));
    }

    [Fact]
    public void A_quotation_without_its_end_is_incomplete()
    {
        var places = WordChannels.Quotations(Read("“We go on.\n\n“And we stay,” he said."));

        Assert.Equal(QuotationClass.Incomplete, places[1]);
        Assert.Equal(QuotationClass.Inside, places[6]);
    }

    [Fact]
    public void Rows_tell_where_sentences_and_paragraphs_begin()
    {
        var channels = WordChannels.Of(Read("It rained. We left.\nThen sun."));

        Assert.Equal([8, 5, 1, 8, 5, 1, 8, 5, 1], channels.Select(channel => (int)channel.Case));
        Assert.Equal([2, 1, 1, 1, 1, 1, 2, 1, 1], channels.Select(channel => (int)channel.Quotation));
    }

    [Fact]
    public void Every_word_of_any_text_has_rows_of_the_tables() =>
        Prop.ForAll(Texts.Any(), text => WordChannels.Of(Read(text)).All(one => one.Case is > 0 and <= 12 && one.Quotation is > 0 and <= 12)).QuickCheckThrowOnFailure();

    private static Annotations Read(string text) => An.Annotated(text, new Tokenizer(), new SentenceSplitter(), new QuotationReader());
}
