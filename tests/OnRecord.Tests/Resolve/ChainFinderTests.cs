using OnRecord.Resolve;

namespace OnRecord.Tests.Resolve;

/// <summary>Chains of invented articles, read with the trained model.</summary>
public class ChainFinderTests
{
    private const string Harbour = """
        Una Brack, the mayor of Tarn, opened the harbour on Monday. She said that it had cost too much.
        Brack thanked the builders. Her deputy, Olle Finn, stayed away. He had voted against the harbour.
        """;

    [Fact]
    public void A_last_name_goes_back_to_the_full_name() => AssertSame(Harbour, "Brack", "Una Brack");

    [Fact]
    public void A_pronoun_goes_back_to_a_woman_who_was_named() => AssertSame(Harbour, "She", "Una Brack");

    [Fact]
    public void A_pronoun_of_a_man_does_not_mean_a_woman() => AssertApart(Harbour, "He", "Una Brack");

    [Fact]
    public void A_pronoun_goes_back_to_the_man_named_last() => AssertSame(Harbour, "He", "Olle Finn");

    [Fact]
    public void An_apposition_means_the_same_as_what_it_stands_beside() => AssertSame(Harbour, "the mayor of Tarn", "Una Brack");

    [Fact]
    public void A_noun_with_the_same_words_is_the_same() => AssertSame(Harbour, "the harbour", "it");

    [Fact]
    public void A_chain_is_called_by_its_longest_name()
    {
        var doc = Read(Harbour);
        var chain = doc.Chains.Chains[doc.Chains.Mentions[Find(doc, "Brack", 0)].Chain];

        Assert.Equal("Una Brack", chain.Name?.Span.Of(doc.Text));
    }

    [Fact]
    public void I_in_a_quotation_means_its_speaker() =>
        AssertSame("\"I will resign,\" Dara Olm told reporters in Tarn. Ines Pol, the minister, was surprised.", "I", "Dara Olm");

    [Fact]
    public void Every_mention_is_in_one_chain_and_probabilities_are_shares()
    {
        var doc = Read(Harbour);
        var listed = doc.Chains.Chains.SelectMany(chain => chain.Mentions).Order();

        Assert.Equal(Enumerable.Range(0, doc.Chains.Mentions.Length), listed);
        Assert.All(doc.Chains.Mentions, mention => Assert.InRange(mention.Probability + mention.OtherProbability, 0, 1.000001));
        Assert.All(doc.Chains.Mentions, mention => Assert.True(doc.Tokens[mention.Head].Span.Overlaps(mention.Span)));
    }

    [Fact]
    public void A_span_finds_its_mention_by_the_head()
    {
        var doc = Read(Harbour);
        var span = new TextSpan(Harbour.IndexOf("Una Brack", StringComparison.Ordinal), "Una Brack".Length);

        Assert.True(doc.Chains.In(doc, span) is { } number && doc.Chains.Mentions[number].Span.Contains(span));
        Assert.Null(doc.Chains.In(doc, new TextSpan(Harbour.IndexOf("opened", StringComparison.Ordinal), 6)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("\"\"\" ((( he , he")]
    public void Strange_texts_are_read(string text) => Assert.NotNull(Read(text).Chains);

    [Theory]
    [InlineData("He saw her. ")]
    [InlineData("Ana Brack, ")]
    [InlineData("the mayor of the mayor of ")]
    public void Time_grows_with_the_length_of_the_text(string piece)
    {
        var docs = new Dictionary<int, Annotations>();
        Complexity.AssertLinear(size => ChainFinder.Find(docs.TryGetValue(size, out var known) ? known : docs[size] = Read(Complexity.Repeated(piece, size))), 100);
    }

    private static Annotations Read(string text) => Pipeline.Standard.Run(An.Article(text));

    private static void AssertSame(string text, string one, string other) => Assert.Equal(Chain(text, one), Chain(text, other));

    private static void AssertApart(string text, string one, string other) => Assert.NotEqual(Chain(text, one), Chain(text, other));

    private static int Chain(string text, string words)
    {
        var doc = Read(text);
        return doc.Chains.Mentions[Find(doc, words, 0)].Chain;
    }

    /// <summary>The number of the mention that begins with these words, of several the one so many after the first.</summary>
    private static int Find(Annotations doc, string words, int after) =>
        Enumerable.Range(0, doc.Chains.Mentions.Length).Where(number => doc.Chains.Mentions[number].Span.Of(doc.Text).StartsWith(words, StringComparison.Ordinal)).Skip(after).First();
}
