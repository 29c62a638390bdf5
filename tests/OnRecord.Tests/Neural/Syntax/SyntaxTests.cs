using OnRecord.Neural.Heads;
using OnRecord.Neural.Kernels;
using OnRecord.Neural.Transformer;

namespace OnRecord.Tests.Neural.Syntax;

/// <summary>The heads of a random model against the plainest code that computes the same.</summary>
public sealed class SyntaxTests : IDisposable
{
    private readonly RandomModel _model = new(7);

    public void Dispose() => _model.Dispose();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(60, 9)]
    [InlineData(200, 70)]
    public void Words_have_the_parts_of_speech_lemmas_heads_and_relations_of_plain_code(int words, int mostInSentence)
    {
        using var engine = _model.Open(Precision.Full);
        var article = RandomModel.Article(words, words, mostInSentence);

        Assert.Equal(new SlowSyntax(_model, engine).Read(article), engine.NewReader().Read(article, OnRecord.Neural.ReadingParts.Syntax).Syntax.AsEnumerable());
    }

    [Fact]
    public void Every_sentence_is_a_tree_with_one_root_also_when_it_is_cut_by_windows_or_longer_than_any_tree()
    {
        using var engine = _model.Open(Precision.Bytes);
        foreach (var (words, most) in new[] { (900, 2000), (700, 40), (3, 1) })
        {
            var article = RandomModel.Article(words, words, most);
            var syntax = engine.NewReader().Read(article, OnRecord.Neural.ReadingParts.Syntax).Syntax;

            Assert.Equal(words, syntax.Length);
            for (var sentence = 0; sentence < article.Sentences.Length; sentence++)
            {
                var (start, end) = (article.Sentences[sentence], sentence + 1 < article.Sentences.Length ? article.Sentences[sentence + 1] : words);
                var root = Assert.Single(Enumerable.Range(start, end - start), word => syntax[word].Head is null);
                Assert.Equal("root", syntax[root].Relation);
                Assert.All(Enumerable.Range(start, end - start), word => Assert.Equal(root, Top(word)));

                int Top(int word)
                {
                    for (var steps = 0; steps <= end - start && syntax[word].Head is { } head; steps++)
                    {
                        Assert.InRange(head, start, end - 1);
                        word = head;
                    }

                    return word;
                }
            }
        }
    }

    [Fact]
    public void Room_and_time_for_a_word_do_not_grow_with_its_sentence()
    {
        using var engine = _model.Open(Precision.Bytes);
        var reader = engine.NewReader();
        var (some, more) = (RandomModel.Article(1, 1000, 100_000), RandomModel.Article(1, 8000, 100_000));
        reader.Read(some);
        reader.Read(more);

        Assert.InRange(Allocated(() => reader.Read(more)), 0, 9 * Allocated(() => reader.Read(some)));
    }

    [Fact]
    public void What_is_read_does_not_depend_on_what_was_read_before_or_on_the_path_with_fused_products()
    {
        using var engine = _model.Open(Precision.Bytes);
        var articles = Enumerable.Range(0, 4).Select(seed => RandomModel.Article(seed, 30 + (100 * seed), 20)).ToList();
        var expected = articles.ConvertAll(article => string.Join(';', engine.NewReader().Read(article).Syntax));
        foreach (var path in Enum.GetValues<VectorPath>().Where(path => path != VectorPath.Portable && VectorPaths.IsSupported(path)))
        {
            var reader = engine.NewReader(path);
            Assert.Equal(expected, articles.Select(article => string.Join(';', reader.Read(article).Syntax)));
        }
    }

    [Fact]
    public void Only_the_parts_that_are_asked_for_are_read()
    {
        using var engine = _model.Open(Precision.Bytes);
        var (reader, article) = (engine.NewReader(), RandomModel.Article(2, 50, 10));
        var all = reader.Read(article, OnRecord.Neural.ReadingParts.Usual | OnRecord.Neural.ReadingParts.Vectors);
        var none = reader.Read(article, OnRecord.Neural.ReadingParts.None);

        Assert.NotEmpty(all.Names);
        Assert.Equal((50, 50, all.Sentences.Length), (all.Ends.Length, all.Syntax.Length, all.Vectors.Length));
        Assert.Equal(article.Sentences.AsEnumerable(), none.Sentences.AsEnumerable());
        Assert.All(all.Vectors, vector => Assert.Equal(1, vector.Sum(number => number * number), 1e-4));
        Assert.Equal((0, 0, 0, 0), (none.Names.Length, none.Ends.Length, none.Syntax.Length, none.Vectors.Length));
        Assert.Equal(all.Spans.AsEnumerable(), none.Spans.AsEnumerable());
    }

    [Fact]
    public void An_article_without_words_has_no_grammar()
    {
        using var engine = _model.Open(Precision.Bytes);
        var reading = engine.NewReader().Read(new ArticleWords("", [], [], [], [], []), OnRecord.Neural.ReadingParts.Vectors | OnRecord.Neural.ReadingParts.Usual);

        Assert.Equal((0, 0, 0, 0), (reading.Names.Length, reading.Ends.Length, reading.Syntax.Length, reading.Vectors.Length));
    }

    private static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
