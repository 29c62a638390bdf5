using FsCheck;
using FsCheck.Fluent;
using OnRecord.Stories;

namespace OnRecord.Tests.Stories;

public class StoryIndexTests
{
    private static readonly DateOnly _day = new(2021, 5, 3);

    private static readonly (string Id, string Text, DateOnly? Day)[] _articles =
    [
        ("ferry-1", "The ferry Marigold ran aground off Tollmouth harbour in thick fog. Harbourmaster Agnes Pell said all 212 passengers were taken ashore by lifeboats.", _day),
        ("ferry-2", "Lifeboats rescued 212 passengers from the ferry Marigold, aground near Tollmouth. Agnes Pell, the harbourmaster, blamed thick fog.", _day),
        ("ferry-3", "Salvage crews will try to refloat the Marigold, the ferry that ran aground in fog near Tollmouth, harbourmaster Agnes Pell announced.", _day.AddDays(1)),
        ("vote-1", "Veridia's parliament dismissed treasurer Oswin Tarrel over forged bonds. Lawmakers voted 91 to 40 after a night of debate.", _day),
        ("vote-2", "Treasurer Oswin Tarrel lost his post when Veridian lawmakers voted 91 to 40 to dismiss him over the forged bonds.", _day),
        ("lone-1", "A beekeeper in Upper Quill has bred a queen that survives the winter without sugar.", null),
    ];

    [Fact]
    public void Articles_about_one_happening_are_one_story() =>
        Assert.Equal(["ferry-1 ferry-2 ferry-3", "lone-1", "vote-1 vote-2"], Stories(_articles));

    [Fact]
    public void The_same_words_a_year_later_are_another_story() =>
        Assert.Equal(["lone-1", "lone-2"], Stories([("lone-1", _articles[0].Text, _day), ("lone-2", _articles[1].Text, _day.AddYears(1))]));

    [Fact]
    public void The_order_of_arrival_makes_no_difference() =>
        Prop.ForAll(Gen.Shuffle(_articles).ToArbitrary(), shuffled => Stories(shuffled).SequenceEqual(Stories(_articles)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Growth_step_by_step_gives_what_all_at_once_gives()
    {
        (string Id, string Text, DateOnly? Day)[] many = [.. Enumerable.Range(0, 60).Select(number => ($"t-{number:D2}", Tale.Of(number / 5, 60) + " " + Tale.Of(100 + (number % 7), 40), (DateOnly?)_day.AddDays(number % 3)))];
        var index = new StoryIndex();
        foreach (var (id, text, day) in many)
        {
            index.Add(id, StoryTerms.Of(text), day);
            index.Stories();
        }

        Assert.Equal(Stories(many), index.Stories().Select(story => string.Join(' ', story)));
    }

    [Fact]
    public void A_text_without_words_is_a_story_by_itself() => Assert.Equal(["a", "b"], Stories([("a", "", null), ("b", "…", null)]));

    private static IEnumerable<string> Stories(IEnumerable<(string Id, string Text, DateOnly? Day)> articles)
    {
        var index = new StoryIndex();
        foreach (var (id, text, day) in articles)
        {
            index.Add(id, StoryTerms.Of(text), day);
        }

        return index.Stories().Select(story => string.Join(' ', story));
    }
}
