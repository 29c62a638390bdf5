using FsCheck;
using FsCheck.Fluent;

namespace OnRecord.Tests.Model;

public class FoldingTests
{
    public static TheoryData<string, string> Queries
    {
        get
        {
            var queries = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "OnRecord.Tests", "Golden", "folding.tsv")))
            {
                if (line.Split('\t') is [var text, var words])
                {
                    queries.Add(text, words);
                }
            }

            return queries;
        }
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Words_of_texts_and_queries_are_folded_alike(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Folding.Words(text)));

    [Theory]
    [InlineData("D’Arcy “said”", "d'arcy \"said\"")]
    [InlineData("well–known", "well-known")]
    [InlineData("Straße № ５", "strasse no 5")]
    [InlineData("zero\u200bwidth", "zerowidth")]
    public void Signs_have_one_glyph(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Theory]
    [InlineData("S-400", "S 400")]
    [InlineData("Al-Qaeda", "al qaeda")]
    [InlineData("O’Brien", "OBrien")]
    [InlineData("U.N.", "UN")]
    public void Keys_leave_out_signs_and_blanks(string one, string other) => Assert.Equal(Folding.Key(one), Folding.Key(other));

    [Fact]
    public void A_lone_surrogate_becomes_a_replacement_character() => Assert.Equal("a\ufffdb", Folding.Fold("a\ud83db"));

    [Fact]
    public void Folding_twice_changes_nothing()
    {
        Prop.ForAll(Texts.CodeUnits(), text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text)).QuickCheckThrowOnFailure();
        Prop.ForAll(Texts.Any(), text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text)).QuickCheckThrowOnFailure();
        Assert.All(Letters(), letter => Assert.Equal(Folding.Fold(letter), Folding.Fold(Folding.Fold(letter))));
    }

    [Fact]
    public void Words_of_the_folded_text_are_the_words_of_the_text() =>
        Prop.ForAll(Texts.Any(), text => Folding.Words(Folding.Fold(text)).SequenceEqual(Folding.Words(text))).QuickCheckThrowOnFailure();

    /// <summary>All characters outside the large blocks of Han and Hangul.</summary>
    private static IEnumerable<string> Letters() =>
        from range in new (int First, int Last)[] { (0, 0x33ff), (0xa4d0, 0xabff), (0xf900, 0x11fff), (0x1d400, 0x1f2ff) }
        from code in Enumerable.Range(range.First, range.Last - range.First + 1)
        select char.ConvertFromUtf32(code);
}
