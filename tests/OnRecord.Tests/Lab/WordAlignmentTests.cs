using System.Collections.Immutable;
using OnRecord.Lab.Treebank;

namespace OnRecord.Tests.Lab;

public class WordAlignmentTests
{
    [Fact]
    public void Words_are_equal_where_their_spans_are()
    {
        // Gold: ab | cd | ef; found: ab | cdef. One of three and one of two.
        var pairs = Align("abcdef", [Word(0, 2, "ab"), Word(2, 4, "cd"), Word(4, 6, "ef")], [(0, 2), (2, 6)]);

        Assert.Equal([(0, 0)], pairs);
    }

    [Fact]
    public void Inside_a_token_of_several_words_forms_count()
    {
        // Gold: do n't in "Don't", then go; found: Do | n't | go.
        var pairs = Align("Don't go", [Part(0, 5, "do"), Part(0, 5, "n't"), Word(6, 8, "go")], [(0, 2), (2, 5), (6, 8)]);

        Assert.Equal([(0, 0), (1, 1), (2, 2)], pairs);
    }

    [Fact]
    public void A_word_that_was_not_cut_loses_both_of_its_words()
    {
        var pairs = Align("gonna go", [Part(0, 5, "gon"), Part(0, 5, "na"), Word(6, 8, "go")], [(0, 5), (6, 8)]);

        Assert.Equal([(2, 1)], pairs);
    }

    [Fact]
    public void Forms_count_by_their_longest_common_subsequence()
    {
        // The annotators write "of" for the first part; the second is found.
        var pairs = Align("kinda x", [Part(0, 5, "kind"), Part(0, 5, "of"), Part(0, 5, "a"), Word(6, 7, "x")], [(0, 4), (4, 5), (6, 7)]);

        Assert.Equal([(0, 0), (2, 1), (3, 2)], pairs);
    }

    [Fact]
    public void A_found_word_that_reaches_beyond_the_token_is_wrong()
    {
        var pairs = Align("don'tgo x", [Part(0, 5, "do"), Part(0, 5, "n't"), Word(5, 7, "go"), Word(8, 9, "x")], [(0, 2), (2, 7), (8, 9)]);

        Assert.Equal([(0, 0), (3, 2)], pairs);
    }

    private static GoldWord Word(int start, int end, string form) => new(TextSpan.Between(start, end), form, IsPart: false);

    private static GoldWord Part(int start, int end, string form) => new(TextSpan.Between(start, end), form, IsPart: true);

    private static (int Gold, int Found)[] Align(string text, ImmutableArray<GoldWord> gold, (int Start, int End)[] found) =>
        [.. WordAlignment.Of(text, gold, [.. found.Select(span => new Token(TextSpan.Between(span.Start, span.End)))])];
}
