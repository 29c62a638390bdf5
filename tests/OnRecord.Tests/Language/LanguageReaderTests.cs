using System.Collections.Immutable;
using OnRecord.Extract;
using OnRecord.Language;

namespace OnRecord.Tests.Language;

public class LanguageReaderTests
{
    private const string Text = """
        Mayor opens bridge

        "The bridge is safe," Mayor Una Brack told reporters. She said that it would carry trams.
        Engineers said the pier is old
        """;

    [Fact]
    public void Sources_cues_and_contents_of_an_article_are_read() =>
        Assert.Contains("Una Brack told The bridge is safe,", Attributions(Text).Select(one => $"{one.Source?.Of(Text)["Mayor ".Length..]} {one.Cue?.Of(Text)} {one.Content[0].Of(Text)}"));

    [Fact]
    public void No_span_reaches_into_another_paragraph()
    {
        var doc = Read(Text);

        Assert.All(doc.Reading.Spans, span => Assert.Equal(Block(doc, span.Start), Block(doc, span.End - 1)));
    }

    [Fact]
    public void Threads_read_the_same_as_one()
    {
        var alone = Described(Text);

        Assert.All(Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(4).Select(_ => Described(Text)), found => Assert.Equal(alone, found));
    }

    [Fact]
    public void Text_and_paragraphs_are_those_of_the_article()
    {
        var doc = Read(Text);
        var words = EngineInput.Of(doc);

        Assert.Equal(doc.Tokens.Length, words.Words.Length);
        Assert.Equal(["Mayor", "\"", "Engineers"], words.Paragraphs.Select(word => doc.Tokens[word].Span.Of(doc.Text)));
        Assert.Equal(4, words.Sentences.Length);
    }

    [Theory]
    [InlineData("Ana Ruiz said that it rains. ")]
    [InlineData("word ")]
    [InlineData("“")]
    [InlineData("he said\n")]
    public void The_engine_takes_time_in_proportion_to_the_text(string piece) =>
        Complexity.AssertLinear(size => Read(Complexity.Repeated(piece, size)), 100);

    private static Annotations Read(string text) => An.Annotated(text, new Tokenizer(), new SentenceSplitter(), new QuotationReader(), new LanguageReader());

    private static ImmutableArray<Attribution> Attributions(string text) => An.Annotated(text, Pipeline.Standard.Stages).Attributions;

    private static string Described(string text) => string.Join(';', Read(text).Reading.Spans);

    private static int Block(Annotations doc, int word) => doc.Article.Blocks.IndexOf(doc.Article.BlockAt(doc.Tokens[word].Span.Start)!);
}
