using FsCheck;
using FsCheck.Fluent;
using OnRecord.Stories;

namespace OnRecord.Tests.Stories;

public class CopyIndexTests
{
    [Fact]
    public void The_same_words_with_other_signs_and_case_are_an_exact_copy() =>
        Assert.Equal(CopyRelation.Exact, Relation("The ferry left at nine, with no one aboard.", "THE FERRY left at nine - with no one aboard"));

    [Fact]
    public void A_short_text_is_found_by_its_very_words()
    {
        Assert.Equal(CopyRelation.Exact, Relation("No comment.", "no comment"));
        Assert.Null(Relation("No comment.", "No reply."));
    }

    [Fact]
    public void An_edited_text_is_near() =>
        Assert.Equal(CopyRelation.Near, Relation(Tale.Of(1, 300), Tale.Of(1, 300).Replace("Name", "Other", StringComparison.Ordinal)[..50] + Tale.Of(1, 300)[50..]));

    [Fact]
    public void A_text_of_which_most_is_left_out_is_shortened() =>
        Assert.Equal(CopyRelation.Shortened, Relation(Tale.Of(1, 600), Tale.Of(1, 120)));

    [Fact]
    public void A_text_with_other_words_between_the_same_grammar_and_names_is_reworded() =>
        Assert.Equal(CopyRelation.Reworded, Relation(Tale.Of(1, 300), Tale.Of(1, 300).Replace(" x", " quite other", StringComparison.Ordinal)));

    [Fact]
    public void The_same_grammar_with_other_names_is_no_copy() =>
        Assert.Null(Relation(Tale.Of(1, 300), Tale.Of(1, 300).Replace(" x", " quite other", StringComparison.Ordinal).Replace("Name", "Nobody", StringComparison.Ordinal)));

    [Fact]
    public void Other_texts_are_no_copies() => Assert.Null(Relation(Tale.Of(1, 300), Tale.Of(2, 300)));

    [Fact]
    public void An_empty_text_has_no_copies() => Assert.Null(Relation("", " … "));

    [Fact]
    public void The_pairs_do_not_depend_on_the_order_of_arrival() =>
        Prop.ForAll(Mixture().ToArbitrary(), mixture => Pairs(mixture.Texts).SetEquals(Pairs(mixture.Shuffled)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Four_times_the_articles_take_about_four_times_the_time() =>
        Complexity.AssertLinear(count => Fill(count), 300);

    private static void Fill(int count)
    {
        var index = new CopyIndex();
        for (var number = 0; number < count; number++)
        {
            index.Add($"a-{number}", ArticlePrint.Of(Tale.Of(number / 3, 200)));
        }
    }

    private static CopyRelation? Relation(string one, string other)
    {
        var index = new CopyIndex();
        index.Add("one", ArticlePrint.Of(one));
        return index.Find(ArticlePrint.Of(other)) is [var match] ? match.Relation : null;
    }

    // Texts cut from a few tales at different places: some are copies of others, in every relation.
    private static Gen<((string Id, string Text)[] Texts, (string Id, string Text)[] Shuffled)> Mixture() =>
        from cuts in (from seed in Gen.Choose(0, 3) from words in Gen.Choose(5, 300) from changed in Gen.Choose(0, 3) select Changed(Tale.Of(seed, words), changed)).ArrayOf(12)
        let texts = cuts.Select((text, number) => ($"a-{number:D2}", text)).ToArray()
        from shuffled in Gen.Shuffle(texts)
        select (texts, shuffled);

    private static string Changed(string text, int how) => how switch
    {
        1 => text.Replace(" xa", " changed", StringComparison.Ordinal),
        2 => text.Replace(" x", " changed other", StringComparison.Ordinal),
        _ => text,
    };

    private static HashSet<(string, string, CopyRelation)> Pairs(IEnumerable<(string Id, string Text)> texts)
    {
        var index = new CopyIndex();
        return [.. texts.SelectMany(text => index.Add(text.Id, ArticlePrint.Of(text.Text)).Select(match => string.CompareOrdinal(text.Id, match.Id) < 0 ? (text.Id, match.Id, match.Relation) : (match.Id, text.Id, match.Relation)))];
    }
}
