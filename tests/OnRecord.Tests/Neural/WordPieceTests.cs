using System.Text;
using OnRecord.Neural.Pieces;

namespace OnRecord.Tests.Neural;

public class WordPieceTests
{
    private static readonly Vocabulary _small = new(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "mini", "##ster", "##s", "said", "o", "'", "brien", "e", "##e", ".", "中", "a", "##b"]);

    private static readonly Lazy<WordPiece> _published = new(() => new WordPiece(Vocabulary.Load(Path.Combine(ReferenceText.Folder, "bert-base-uncased-vocab.txt"))));

    [SharedFact("models")]
    public void Ids_and_offsets_are_those_of_the_published_tokenizer()
    {
        var pieces = new PieceList();
        Assert.All(ReferenceText.All(), text =>
        {
            _published.Value.Cut(text.Text, pieces);

            Assert.Equal(text.Ids[1..^1].ToArray(), pieces.Ids.ToArray());
            Assert.Equal(text.Offsets[1..^1].Select(range => range[0]), pieces.Starts.ToArray());
            Assert.Equal(text.Offsets[1..^1].Select(range => range[1]), pieces.Ends.ToArray());
        });
    }

    [Fact]
    public void Words_are_written_in_the_longest_pieces() =>
        Assert.Equal("mini[0,4] ##ster[4,8] ##s[8,9] said[10,14] .[14,15]", Cut("Ministers said."));

    [Fact]
    public void A_word_that_cannot_be_written_is_one_unknown_piece() => Assert.Equal("[UNK][0,6] said[7,11]", Cut("minixx said"));

    [Fact]
    public void Accents_and_capitals_fall_and_offsets_stay_those_of_the_text() => Assert.Equal("e[0,1] ##e[2,3]", Cut("E\u0301\u00c9"));

    [Fact]
    public void Ideographs_and_signs_stand_alone() => Assert.Equal("a[0,1] 中[1,2] o[2,3] '[3,4] brien[4,9]", Cut("a中O'Brien"));

    [Fact]
    public void Controls_and_halves_of_surrogate_pairs_vanish_within_words() => Assert.Equal("a[0,1] ##b[3,4]", Cut("a\u0001\ud800b"));

    [Fact]
    public void A_hundred_characters_can_be_a_word_and_one_more_cannot()
    {
        Assert.Equal(100, Cut("e" + new string('e', 99)).Split(' ').Length);
        Assert.Equal("[UNK][0,101]", Cut(new string('e', 101)));
        Assert.Equal("[UNK][0,100000]", Cut(new string('e', 100_000)));
    }

    [Fact]
    public void Given_words_keep_their_numbers_and_each_has_a_piece()
    {
        var pieces = new PieceList();
        new WordPiece(_small).Cut("The ministers O'Brien \u200b", [new(4, 13), new(14, 21), new(22, 23)], pieces);

        Assert.Equal([0, 0, 0, 1, 1, 1, 2], pieces.Words.ToArray());
        Assert.Equal([4, 8, 12, 14, 15, 16, 22], pieces.Starts.ToArray());
        Assert.Equal(_small.Unknown, pieces.Ids[^1]);
    }

    [Fact]
    public void Names_of_special_pieces_are_text_within_given_words()
    {
        var pieces = new PieceList();
        new WordPiece(_small).Cut("[MASK]", [new(0, 6)], pieces);

        Assert.DoesNotContain(_small.Mask, pieces.Ids.ToArray());
        Assert.Equal("[MASK][1,7] a[7,8]", Cut(" [MASK]a"));
    }

    [Fact]
    public void A_vocabulary_without_special_pieces_is_refused() =>
        Assert.Contains("[UNK]", Assert.Throws<ArgumentException>(() => new Vocabulary(["a", "##b"])).Message, StringComparison.Ordinal);

    [Fact]
    public void Any_text_is_cut_in_order_within_its_bounds()
    {
        var random = new Random(5);
        var pieces = new PieceList();
        for (var run = 0; run < 300; run++)
        {
            var text = new StringBuilder();
            for (var at = 0; at < 60; at++)
            {
                text.Append((char)random.Next(random.Next(2) == 0 ? 128 : 65536));
            }

            new WordPiece(_small).Cut(text.ToString(), pieces);
            for (var piece = 0; piece < pieces.Count; piece++)
            {
                Assert.InRange(pieces.Starts[piece], piece == 0 ? 0 : pieces.Starts[piece - 1], text.Length - 1);
                Assert.InRange(pieces.Ends[piece], pieces.Starts[piece] + 1, text.Length);
            }
        }
    }

    [Fact]
    public void A_second_time_nothing_is_allocated()
    {
        var (tokenizer, pieces) = (new WordPiece(_small), new PieceList());
        var text = "Ministers said: “é中” and [MASK] " + new string('x', 500);
        tokenizer.Cut(text, pieces);
        var before = GC.GetAllocatedBytesForCurrentThread();
        tokenizer.Cut(text, pieces);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Time_is_linear()
    {
        var pieces = new PieceList();
        Complexity.AssertLinear(size => new WordPiece(_small).Cut(new string('x', size), pieces), 100_000);
        Complexity.AssertLinear(size => new WordPiece(_small).Cut(string.Concat(Enumerable.Repeat("[ministers", size / 10)), pieces), 100_000);
    }

    private static string Cut(string text)
    {
        var pieces = new PieceList();
        new WordPiece(_small).Cut(text, pieces);
        string[] names = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "mini", "##ster", "##s", "said", "o", "'", "brien", "e", "##e", ".", "中", "a", "##b"];
        var written = new List<string>();
        for (var piece = 0; piece < pieces.Count; piece++)
        {
            written.Add($"{names[pieces.Ids[piece]]}[{pieces.Starts[piece]},{pieces.Ends[piece]}]");
        }

        return string.Join(' ', written);
    }
}
