namespace OnRecord.Tests.Clean;

public class DatelineTests
{
    private const string Sentence = "The council agreed on a new harbour, officials said.";

    [Theory]
    [InlineData("ANKARA (Reuters) - ", "ANKARA (Reuters)")]
    [InlineData("ANKARA, Oct. 9 (Reuters) - ", "ANKARA, Oct. 9 (Reuters)")]
    [InlineData("HAYWARD, Calif. (AP) — ", "HAYWARD, Calif. (AP)")]
    [InlineData("CLEAR LAKE, Iowa, Dec 23 (Reuters) - ", "CLEAR LAKE, Iowa, Dec 23 (Reuters)")]
    [InlineData("ATLANTA (AP) _ ", "ATLANTA (AP)")]
    [InlineData("BERLIN -- ", "BERLIN")]
    [InlineData("LONDON — ", "LONDON")]
    [InlineData("Berlin (dpa) - ", "Berlin (dpa)")]
    [InlineData("Shimla, Dec. 30 -- ", "Shimla, Dec. 30")]
    [InlineData("DUBAI, MARCH 14 - ", "DUBAI, MARCH 14")]
    [InlineData("(Reuters) - ", "(Reuters)")]
    [InlineData("AMSTERDAM/LONDON (Reuters) - ", "AMSTERDAM/LONDON (Reuters)")]
    [InlineData("AMSTERDAM/PARIS/LONDON  (Reuters) - ", "AMSTERDAM/PARIS/LONDON  (Reuters)")]
    [InlineData("SANTA CLARA, Calif  (Reuters) - ", "SANTA CLARA, Calif  (Reuters)")]
    [InlineData("ST. PETERSBURG, Russia (AP) — ", "ST. PETERSBURG, Russia (AP)")]
    [InlineData("PHOENIX (Reuters) ", "PHOENIX (Reuters)")]
    [InlineData("Jan 3 (Reuters) - ", "Jan 3 (Reuters)")]
    [InlineData("LONDON, April 4, 2020 /PRNewswire/ -- ", "LONDON, April 4, 2020 /PRNewswire/")]
    [InlineData("TOKYO -  (Reuters) - ", "TOKYO -  (Reuters)")]
    [InlineData("NEW YORK, March 7  (Reuters Legal) - ", "NEW YORK, March 7  (Reuters Legal)")]
    [InlineData("MOLVEK — ", "MOLVEK")]
    [InlineData("MOLVEK, April 25 (VNA) - ", "MOLVEK, April 25 (VNA)")]
    [InlineData("LOS ANGELES  Nov 2 (Reuters) - ", "LOS ANGELES  Nov 2 (Reuters)")]
    public void A_dateline_is_cut_off_the_first_sentence(string words, string stated)
    {
        var article = A.Text(words + Sentence);

        Assert.Equal(stated, article.Dateline?.Value);
        Assert.Equal([BlockKind.Dateline, BlockKind.Body], article.Blocks.Select(block => block.Kind));
        Assert.Equal(Sentence, article.Blocks[1].Span.Of(article.Text));
        Assert.All(article.Blocks, block => Assert.Equal(0, block.Paragraph));
    }

    [Theory]
    [InlineData("The Harbour Care Score (HCS)—a new figure—rose last year.")]
    [InlineData("VISIT the Pennsylvania National Horse Show, Oct. 11-21, for a day out.")]
    [InlineData("NATO — the alliance of thirty — met on Friday.")]
    [InlineData("COVID-19 — the disease — spread again.")]
    [InlineData("EXCLUSIVE – Ada Brant will resign, she said.")]
    [InlineData("BREAKING — Ada Brant will resign, she said.")]
    [InlineData("Brant (VNA) - nobody else - agreed.")]
    [InlineData("Paris, France — the city of light — was dark.")]
    [InlineData("The mayor - and the council - agreed.")]
    [InlineData("Brant (AP) said nothing.")]
    public void Sentences_that_look_alike_have_none(string words) => Assert.Null(A.Text(words).Dateline);

    [Fact]
    public void Notes_and_a_byline_may_stand_before_it()
    {
        var article = A.Text("(Adds comment, paragraphs 4-5)\n\n  By Ann Lee PORT ORR, Nov 2 (Reuters) - " + Sentence);

        Assert.Equal([BlockKind.Furniture, BlockKind.Byline, BlockKind.Dateline, BlockKind.Body], article.Blocks.Select(block => block.Kind));
        Assert.Equal("Ann Lee", article.Byline?.Value);
        Assert.Equal("PORT ORR, Nov 2 (Reuters)", article.Dateline?.Value);
    }
}
