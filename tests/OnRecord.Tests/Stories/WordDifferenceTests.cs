using FsCheck;
using FsCheck.Fluent;
using OnRecord.Stories;

namespace OnRecord.Tests.Stories;

public class WordDifferenceTests
{
    [Fact]
    public void The_same_words_have_no_differences() => Assert.Empty(Written("The ferry sank.", "THE FERRY, sank"));

    [Fact]
    public void A_changed_word_is_shown_with_what_stands_for_it() =>
        Assert.Equal(["left|sailed"], Written("The old ferry left at nine with no one aboard.", "The old ferry sailed at nine with no one aboard."));

    [Fact]
    public void Added_and_dropped_words_stand_against_nothing() =>
        Assert.Equal(["|never", "with no one aboard|"], Written("The ferry left at nine with no one aboard", "The ferry never left at nine"));

    [Fact]
    public void A_number_that_was_corrected_is_the_only_difference() =>
        Assert.Equal(["12|14"], Written("Rescuers found 12 people. Rescuers found no boat.", "Rescuers found 14 people. Rescuers found no boat."));

    [Fact]
    public void An_empty_text_differs_in_everything() => Assert.Equal(["all of it|"], Written("all of it", ""));

    [Fact]
    public void The_first_text_with_its_differences_replaced_is_the_second() =>
        Prop.ForAll((from words in Gen.Elements("a", "b", "c", "d", "e", "f", "g").ArrayOf(14) select words).Two().ToArbitrary(), pair => Patched(pair.Item1, pair.Item2))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Time_is_linear() =>
        Complexity.AssertLinear(size => WordDifference.Between(Complexity.Repeated("again and again ", size), Complexity.Repeated("again or again ", size)), 2000);

    private static bool Patched(string[] one, string[] other)
    {
        var (first, second) = (string.Join(' ', one), string.Join(' ', other));
        var (written, at) = (new List<string>(), 0);
        foreach (var difference in WordDifference.Between(first, second))
        {
            written.Add(first[at..difference.One.Start]);
            written.Add(difference.Other.Of(second));
            at = difference.One.End;
        }

        written.Add(first[at..]);
        return string.Join(' ', string.Join(' ', written).Split(' ', StringSplitOptions.RemoveEmptyEntries)) == second;
    }

    private static IEnumerable<string> Written(string one, string other) =>
        WordDifference.Between(one, other).Select(difference => $"{difference.One.Of(one)}|{difference.Other.Of(other)}");
}
