using FsCheck;
using FsCheck.Fluent;
using OnRecord.Clean;
using OnRecord.Ingest;

namespace OnRecord.Tests.Clean;

public class CleanPropertyTests
{
    private static readonly string[] _pieces =
    [
        "word", "Veldia", " ", "\n", "\n\n", "\r\n", "\u2028", ".", ",", "\"", "“", "”", "(", ")", "[", "]", "(Reuters)", " - ", "By Ann Lee", "LONDON", "Oct. 9, 2020",
        "Share", "Advertisement", "<p>", "</p>", "<div class=share>", "<b", ">", "<!--", "-->", "<script>", "</script>", "&amp;", "&#x1F600;", "&", "#", "# ", "*", "**", "_", "`", "```",
        "![", "](", "> ", "- ", "1. ", "\\", "\0", "\u00A0", "\u200B", "é", "İ", "ﬁ", "😀", "\uD83D", "\uDE00", "\uFFFF", "ع", "中", "Photo: ", "(AP Photo/X)", "==", "<table><tr><td>", "<a href='", "'", "</", "<![CDATA[",
    ];

    private static readonly Arbitrary<string> _texts =
        Gen.Elements(_pieces).ArrayOf().Select(string.Concat).Or(ArbMap.Default.GeneratorFor<UnicodeString>().Select(text => text.Get)).ToArbitrary();

    [Theory]
    [InlineData(MarkupKind.None)]
    [InlineData(MarkupKind.Markdown)]
    [InlineData(MarkupKind.Html)]
    public void Any_text_gives_an_article_whose_blocks_hold_all_of_it(MarkupKind markup) =>
        Prop.ForAll(_texts, text => Check(A.Draft(text, markup))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(MarkupKind.None)]
    [InlineData(MarkupKind.Markdown)]
    [InlineData(MarkupKind.Html)]
    public void Any_title_does(MarkupKind markup) =>
        Prop.ForAll(_texts, title => Check(A.Draft("The council agreed.\nIt met.", markup, ("title", title), ("published", title), ("url", title), ("language", title)))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_plain_text_is_never_changed() =>
        Prop.ForAll(_texts, text => ArticleMaker.Make(A.Draft(text)).Article is not { } article || article.Text == text).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("word ", MarkupKind.None)]
    [InlineData("word\n", MarkupKind.None)]
    [InlineData("Share\n", MarkupKind.None)]
    [InlineData("A sentence here.\n", MarkupKind.None)]
    [InlineData("(", MarkupKind.None)]
    [InlineData("By Ann Lee and ", MarkupKind.None)]
    [InlineData("[", MarkupKind.Markdown)]
    [InlineData("[a](", MarkupKind.Markdown)]
    [InlineData("*a", MarkupKind.Markdown)]
    [InlineData("<a", MarkupKind.Markdown)]
    [InlineData("<!--", MarkupKind.Markdown)]
    [InlineData("# a\n", MarkupKind.Markdown)]
    public void Time_grows_with_the_text_and_not_faster(string unit, MarkupKind markup) =>
        Complexity.AssertLinear(size => ArticleMaker.Make(A.Draft(Complexity.Repeated(unit, size), markup)), 10_000);

    private static void Check(Draft draft)
    {
        var made = ArticleMaker.Make(draft);
        Assert.True(made.Article is not null ^ made.Rejection is not null);
        if (made.Article is { } article)
        {
            A.IsWhole(draft, article);
            Assert.True(article.Published is not null ^ article.PublishedReason is not null);
        }
    }
}
