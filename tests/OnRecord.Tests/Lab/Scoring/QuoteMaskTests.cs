using OnRecord.Lab.Scoring;

namespace OnRecord.Tests.Lab.Scoring;

public class QuoteMaskTests
{
    [Theory]
    [InlineData("\"We sail,\" she said.", "\"We sail,\"")]
    [InlineData("“We sail,” she said.", "We sail,")]
    [InlineData("„Wir segeln“, sagte sie.", "Wir segeln")]
    [InlineData("« Nous partons », she said.", "Nous partons")]
    [InlineData("''We sail,'' she said.", "''We sail,''")]
    [InlineData("``We sail,'' she said.", "We sail")]
    [InlineData("‘We sail,’ she said, and it’s true.", "We sail")]
    [InlineData("'We sail, don't we,' she said.", "We sail, don't we")]
    [InlineData("”We sail,” she said.", "We sail")]
    [InlineData("““We sail,” she said.", "We sail")]
    [InlineData("She said: \"We sail.\n\"We do.", "\"We do")]
    public void Content_between_marks_is_direct(string text, string content) => Assert.Equal(StatementMode.Direct, Mode(text, content));

    [Theory]
    [InlineData("She said \"no\" and that the sailors' ship left.", "that the sailors' ship left")]
    [InlineData("She said the ship's mast and the crew's hats were 'gone' in “May”.", "the ship's mast and the crew's hats were 'gone'")]
    [InlineData("She said: \"We sail.\nThe ship left.", "The ship left")]
    [InlineData("We sail,\" she said of the ship.", "she said of the ship")]
    public void Content_outside_marks_is_indirect(string text, string content) => Assert.Equal(StatementMode.Indirect, Mode(text, content));

    [Fact]
    public void Content_partly_between_marks_is_mixed() =>
        Assert.Equal(StatementMode.Mixed, Mode("He called it \"a gift\" to thieves.", "\"a gift\" to thieves"));

    // 19 of 20 letters are 95 %.
    [Fact]
    public void Direct_begins_at_95_per_cent()
    {
        Assert.Equal(StatementMode.Direct, Mode("a \"bcdefghijklmnopqrst\"", "a \"bcdefghijklmnopqrst\""));
        Assert.Equal(StatementMode.Mixed, Mode("a \"bcdefghijklmnopqrs\"", "a \"bcdefghijklmnopqrs\""));
    }

    private static StatementMode Mode(string text, string content) =>
        QuoteMask.Of(text).ModeOf([new TextSpan(text.IndexOf(content, StringComparison.Ordinal), content.Length)]);
}
