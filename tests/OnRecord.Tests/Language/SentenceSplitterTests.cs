using FsCheck;
using FsCheck.Fluent;
using OnRecord.Language;
using OnRecord.Tests.Specs;

namespace OnRecord.Tests.Language;

public class SentenceSplitterTests
{
    public static TheoryData<string, string, string> Examples => SpecFile.Read("Sentences.md");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Sentences_are_as_in_the_examples(string name, string text, string expected)
    {
        var doc = Split(text);

        Assert.Equal(expected.Split('\n'), doc.Stretches.Select(sentence => sentence.Span.Of(text)));
    }

    [Fact]
    public void Sentences_cover_all_tokens_and_stay_in_their_block() =>
        Prop.ForAll(Texts.Any(), text => IsWhole(Split(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_code_units_are_split_without_an_error() =>
        Prop.ForAll(Texts.CodeUnits(), text => IsWhole(Split(text))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a. ")]
    [InlineData(".\"")]
    [InlineData("?)")]
    [InlineData("! “")]
    [InlineData(". [1]")]
    [InlineData("U.S. ")]
    [InlineData("?\" Ann ")]
    public void Time_grows_with_the_text_and_not_faster(string piece) =>
        Complexity.AssertLinear(size => Split(Complexity.Repeated(piece, size)), 20_000);

    private static Annotations Split(string text) => An.Annotated(text, new Tokenizer(), new SentenceSplitter());

    private static bool IsWhole(Annotations doc)
    {
        var token = 0;
        foreach (var sentence in doc.Stretches)
        {
            var span = doc.Tokens[sentence.Tokens.Start].Span.Union(doc.Tokens[sentence.Tokens.End - 1].Span);
            if (sentence.Tokens.Start != token || sentence.Span != span || !doc.Article.Blocks[sentence.Block].Span.Contains(span))
            {
                return false;
            }

            token = sentence.Tokens.End;
        }

        return token == doc.Tokens.Length;
    }
}
