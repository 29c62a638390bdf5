using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Neural.Heads;
using OnRecord.Neural.Pieces;
using OnRecord.Neural.Transformer;

namespace OnRecord.Tests.Neural;

public class HeadTests
{
    [Fact]
    public void The_best_sequence_is_that_of_trying_all() =>
        Prop.ForAll(Gen.Choose(0, 100_000).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var (labels, words) = random.Next(2) == 0 ? (1 + random.Next(3), 1 + random.Next(5)) : (1 + random.Next(40), 1 + random.Next(2));
            float[] Some(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle())];
            var (start, end, steps, scores) = (Some(labels), Some(labels), Some(labels * labels), Some(words * labels));
            float Total(int[] path) => start[path[0]] + end[path[^1]] + path.Select((label, word) => scores[(word * labels) + label]).Sum()
                + Enumerable.Range(1, words - 1).Sum(word => steps[(path[word - 1] * labels) + path[word]]);
            var best = new int[words];
            new LinearChain(start, end, steps).Best(scores, new int[words * labels], best);
            var most = Enumerable.Range(0, (int)Math.Pow(labels, words)).Max(number => Total([.. Enumerable.Range(0, words).Select(word => number / (int)Math.Pow(labels, word) % labels)]));

            Assert.Equal(most, Total(best), 1e-4);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_step_that_is_forbidden_is_not_taken()
    {
        var best = new int[2];
        new LinearChain([0, 0], [0, 0], [0, -10000, 0, 0]).Best([5, 0, 0, 5], new int[4], best);

        Assert.NotEqual([0, 1], best);
    }

    [Fact]
    public void Pairs_are_the_nearest_cues_and_the_earlier_of_two_equally_near()
    {
        RoleSpan[] spans =
        [
            new(AttributionRole.Cue, 0, 1), new(AttributionRole.Content, 3, 5), new(AttributionRole.Cue, 7, 8),
            new(AttributionRole.Cue, 20, 21), new(AttributionRole.Cue, 500, 501), new(AttributionRole.Content, 502, 503),
        ];

        Assert.Equal(
            [new LinkPair(1, 0, 0, 0), new(1, 2, 1, 0), new(1, 3, 2, 0), new(5, 4, 0, 0)],
            LinkPairs.Of(spans).AsEnumerable());
    }

    [Fact]
    public void A_pair_knows_how_many_others_are_nearer_to_its_cue()
    {
        RoleSpan[] spans = [new(AttributionRole.Content, 0, 2), new(AttributionRole.Content, 3, 4), new(AttributionRole.Cue, 5, 6)];

        Assert.Equal([1, 0], LinkPairs.Of(spans).Select(pair => pair.Place));
    }

    [Fact]
    public void Features_say_what_lies_between()
    {
        // Two paragraphs of one sentence each; words 3 and 5 are marks, word 4 is quoted.
        var words = new ArticleWords(
            "", [.. Enumerable.Range(0, 8).Select(word => new WordSpan(word, word + 1))], [.. Enumerable.Repeat((byte)1, 8)],
            [2, 1, 1, 3, 5, 7, 2, 1], [0, 6], [0, 6]);
        RoleSpan[] spans = [new(AttributionRole.Source, 0, 1), new(AttributionRole.Content, 3, 6), new(AttributionRole.Cue, 7, 8)];
        var features = new float[LinkFeatures.Names.Length];
        new LinkFeatures(words, spans).Write(new LinkPair(0, 2, 0, 1), features);

        Assert.Equal(
            [0, 1, MathF.Log(7) / 4, 0, 0, 1, 0, 0, 0, 1f / 3, 0, 0, 1f / 3, 0, 0, 0, 0.5f, MathF.Log(2) / 4, 0.25f, 0.2f],
            features);
    }

    [Fact]
    public void Contents_go_to_their_likeliest_cue_and_cues_take_their_likeliest_source()
    {
        RoleSpan[] spans =
        [
            new(AttributionRole.Source, 0, 1), new(AttributionRole.Cue, 1, 2), new(AttributionRole.Content, 2, 3),
            new(AttributionRole.Cue, 4, 5), new(AttributionRole.Content, 5, 6), new(AttributionRole.Source, 7, 8),
        ];
        LinkPair[] pairs = [new(0, 1, 0, 0), new(0, 3, 1, 0), new(2, 1, 0, 0), new(2, 3, 1, 0), new(4, 3, 0, 0), new(4, 1, 1, 0), new(5, 3, 0, 0), new(5, 1, 1, 0)];

        var chosen = LinkChoice.Of(spans, pairs, [0.9f, 0.4f, 0.8f, 0.1f, 0.3f, 0.7f, 0.6f, 0.95f]);

        var one = Assert.Single(chosen);
        Assert.Equal((spans[5], spans[1]), (one.Source!.Value, one.Cue));
        Assert.Equal([spans[2], spans[4]], one.Contents.AsEnumerable());
        Assert.Equal(0.7f, one.Confidence);
    }

    [Fact]
    public void Windows_hold_whole_paragraphs_and_then_sentences_and_then_words()
    {
        // Words of one piece; paragraphs of 3, 4, 2 and 9 words; the last is a sentence of 2 and one of 7.
        var firsts = Enumerable.Range(0, 19).ToArray();
        var windows = new WindowCutter(new WindowLimits(5, 2, 16)).Cut(firsts, [0, 3, 7, 9, 11], [0, 3, 7, 9]);

        Assert.Equal([new(0, 0, 3), new(1, 3, 7), new(5, 7, 12), new(10, 12, 17), new(15, 17, 18)], windows);
    }

    [Fact]
    public void Windows_cover_all_words_once_in_order_within_their_limits() =>
        Prop.ForAll(Gen.Choose(0, 100_000).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var firsts = new List<int> { 0 };
            var (sentences, paragraphs) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>());
            for (var word = 0; word < random.Next(1, 200); word++)
            {
                firsts.Add(firsts[^1] + 1 + random.Next(4));
                var opens = word == 0 || random.Next(30) == 0;
                (opens ? paragraphs : ImmutableArray.CreateBuilder<int>()).Add(word);
                (opens || random.Next(8) == 0 ? sentences : ImmutableArray.CreateBuilder<int>()).Add(word);
            }

            var end = 0;
            foreach (var window in new WindowCutter(new WindowLimits(20, 6, 16)).Cut(firsts.ToArray(), sentences.ToArray(), paragraphs.ToArray()))
            {
                Assert.Equal(end, window.Own);
                Assert.InRange(firsts[window.End] - firsts[window.Own], 1, 20);
                Assert.InRange(firsts[window.Own] - firsts[window.Start], 0, 6);
                end = window.End;
            }

            Assert.Equal(firsts.Count - 1, end);
        }).QuickCheckThrowOnFailure();
}
