using FsCheck;
using FsCheck.Fluent;
using OnRecord.Neural.Syntax;

namespace OnRecord.Tests.Neural.Syntax;

public class BestTreeTests
{
    [Fact]
    public void The_best_tree_is_that_of_trying_all() =>
        Prop.ForAll(Gen.Choose(0, 100_000).ToArbitrary(), seed =>
        {
            var words = 1 + new Random(seed).Next(5);
            var scores = Scores(seed, words);
            var heads = new int[words];
            new BestTree().Find(scores, words + 1, heads);

            Assert.True(IsTree(heads));
            Assert.Equal(Trees(words).Max(tree => Sum(scores, tree)), Sum(scores, heads), 1e-4);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Heads_are_the_best_of_each_word_where_that_is_a_tree() =>
        Prop.ForAll(Gen.Choose(0, 100_000).ToArbitrary(), seed =>
        {
            var words = 1 + new Random(seed).Next(5);
            var (heads, tree) = (new int[words], new DependencyTree(words));
            tree.Choose(Scores(seed, words), words + 1, heads);
            var greedy = Enumerable.Range(0, words).Select(word => Enumerable.Range(0, words + 1).Where(head => head != word + 1).MaxBy(head => Scores(seed, words)[(word * (words + 1)) + head])).ToArray();

            Assert.True(IsTree(heads));
            Assert.True(!IsTree(greedy) || greedy.SequenceEqual(heads));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_finder_serves_sentences_of_all_lengths()
    {
        var finder = new BestTree();
        foreach (var words in new[] { 40, 3, 256, 1, 90 })
        {
            var (scores, heads, alone) = (Scores(words, words), new int[words], new int[words]);
            finder.Find(scores, words + 1, heads);
            new BestTree().Find(scores, words + 1, alone);

            Assert.True(IsTree(heads));
            Assert.Equal(alone, heads);
        }
    }

    [Fact]
    public void Scores_that_are_no_numbers_still_end()
    {
        var heads = new int[3];
        new DependencyTree(3).Choose(Enumerable.Repeat(float.NaN, 12).ToArray(), 4, heads);

        Assert.All(heads, head => Assert.InRange(head, 0, 3));
    }

    private static float[] Scores(int seed, int words)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, words * (words + 1)).Select(_ => 20 * (random.NextSingle() - 0.5f))];
    }

    private static IEnumerable<int[]> Trees(int words) =>
        from number in Enumerable.Range(0, (int)Math.Pow(words + 1, words))
        let heads = Enumerable.Range(0, words).Select(word => number / (int)Math.Pow(words + 1, word) % (words + 1)).ToArray()
        where IsTree(heads)
        select heads;

    private static bool IsTree(int[] heads)
    {
        bool Reaches(int word, int steps) => heads[word] == 0 || (steps < heads.Length && Reaches(heads[word] - 1, steps + 1));
        return heads.Count(head => head == 0) == 1 && Enumerable.Range(0, heads.Length).All(word => Reaches(word, 0));
    }

    private static double Sum(float[] scores, int[] heads) => heads.Select((head, word) => (double)scores[(word * (heads.Length + 1)) + head]).Sum();
}
