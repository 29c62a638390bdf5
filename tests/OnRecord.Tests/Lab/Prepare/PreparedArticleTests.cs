using OnRecord.Extract;
using OnRecord.Lab.Prepare;
using OnRecord.Language;

namespace OnRecord.Tests.Lab.Prepare;

public class PreparedArticleTests
{
    [Fact]
    public void Words_sentences_and_paragraphs_are_those_of_the_product()
    {
        const string text = "Rain fell. Mud came.\n\nWe can't go.";
        var doc = An.Annotated(text, new Tokenizer(), new SentenceSplitter(), new QuotationReader());

        var prepared = PreparedArticle.Of("x", text, doc, null);

        Assert.Equal(["Rain", "fell", ".", "Mud", "came", ".", "We", "ca", "n't", "go", "."], prepared.Words.Select(word => text[word[0]..word[1]]));
        Assert.Equal([0, 3, 6], prepared.Sentences.AsEnumerable());
        Assert.Equal([0, 6], prepared.Paragraphs.AsEnumerable());
        Assert.Equal(11, prepared.Case.Length);
        Assert.Equal(11, prepared.Quotation.Length);
    }
}
