using FsCheck;
using FsCheck.Fluent;
using OnRecord.Language;
using OnRecord.Tests.Specs;

namespace OnRecord.Tests.Language;

public class TokenizerTests
{
    public static TheoryData<string, string, string> Examples => SpecFile.Read("Tokens.md");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Tokens_are_as_in_the_examples(string name, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tokenizer.Tokenize(text).Select(token => token.Span.Of(text))));

    [Fact]
    public void Tokens_and_gaps_give_the_text_back() =>
        Prop.ForAll(Texts.Any(), text => Covers(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_code_units_are_cut_without_an_error() =>
        Prop.ForAll(Texts.CodeUnits(), text => Covers(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_token_crosses_a_block()
    {
        // The two blocks touch in the middle of a word.
        var article = An.Article("abcdef") with
        {
            Blocks =
            [
                new Block(TextSpan.Between(0, 3), BlockKind.Dateline, "test", 0),
                new Block(TextSpan.Between(3, 6), BlockKind.Body, "test", 0),
            ],
        };

        var doc = new Pipeline(new Tokenizer()).Run(article);

        Assert.Equal(["abc", "def"], doc.Tokens.Select(token => token.Span.Of(doc.Text)));
    }

    [Fact]
    public void Words_outside_all_blocks_are_cut_as_well()
    {
        var article = An.Article("one two three") with { Blocks = [new Block(TextSpan.Between(4, 7), BlockKind.Body, "test", 0)] };

        Assert.Equal(3, new Pipeline(new Tokenizer()).Run(article).Tokens.Length);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("'")]
    [InlineData("a.")]
    [InlineData("1-")]
    [InlineData("a@b.")]
    [InlineData("www.(")]
    [InlineData("-=")]
    [InlineData(":)")]
    [InlineData("?\"")]
    [InlineData("word, ")]
    [InlineData("\u200d\ud83d")]
    public void Time_grows_with_the_text_and_not_faster(string piece) =>
        Complexity.AssertLinear(size => Tokenizer.Tokenize(Complexity.Repeated(piece, size)), 20_000);

    private static bool Covers(string text)
    {
        var at = 0;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            var gap = text[at..token.Span.Start];
            if (token.Span.IsEmpty || !gap.All(char.IsWhiteSpace) || token.Span.Of(text).Any(char.IsWhiteSpace))
            {
                return false;
            }

            at = token.Span.End;
        }

        return text[at..].All(char.IsWhiteSpace);
    }
}
