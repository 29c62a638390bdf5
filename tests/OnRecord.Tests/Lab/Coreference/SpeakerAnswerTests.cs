using OnRecord.Lab.Coreference;
using OnRecord.Language;

namespace OnRecord.Tests.Lab.Coreference;

/// <summary>Sources held against gold clusters, with chains made by hand.</summary>
public class SpeakerAnswerTests
{
    // Ana Brack(0) and Olle Finn(1) met . She(2) left . The mayor(3) spoke .
    private const string Text = "Ana Brack and Olle Finn met. She left. The mayor spoke.";

    [Fact]
    public void A_pronoun_is_right_when_its_chain_is_called_by_a_name_of_the_gold_cluster() =>
        Assert.True(Answer([[0, 2], [1], [3]], "She", "pronoun").IsRight);

    [Fact]
    public void A_pronoun_alone_is_not_right_where_the_gold_has_a_name() =>
        Assert.False(Answer([[0], [1], [2], [3]], "She", "pronoun").IsRight);

    [Fact]
    public void A_pronoun_in_the_chain_of_another_is_wrong() =>
        Assert.False(Answer([[0], [1, 2], [3]], "She", "pronoun").IsRight);

    [Fact]
    public void A_noun_must_go_back_to_what_stands_before_it()
    {
        Assert.True(Answer([[0, 2, 3], [1]], "The mayor", "nominal").IsRight);
        Assert.False(Answer([[0, 2], [1], [3]], "The mayor", "nominal").IsRight);
    }

    [Fact]
    public void A_name_is_right_by_itself() => Assert.True(Answer([[0], [1], [2], [3]], "Ana Brack", "name").IsRight);

    [Fact]
    public void A_source_that_is_no_mention_is_wrong() => Assert.Null(Answer([[0], [1], [2], [3]], "met", "name").CalledBy);

    /// <summary>The answer for a source that means Ana Brack, whom the gold also calls she and the mayor.</summary>
    private static SpeakerAnswer Answer(int[][] chains, string source, string form)
    {
        var doc = An.Annotated(Text, new Tokenizer());
        var tokens = new[] { (0, 2, MentionForm.Name), (3, 5, MentionForm.Name), (7, 8, MentionForm.Pronoun), (10, 12, MentionForm.Title) };
        var of = tokens.Select((_, number) => Array.FindIndex(chains, chain => chain.Contains(number))).ToArray();
        doc.Chains = new ChainReading(
            [.. tokens.Select((one, number) => new ChainMention(Span(one.Item1, one.Item2), new TokenRange(one.Item1, one.Item2), one.Item2 - 1, one.Item3, of[number], null, 1))],
            [.. chains.Select(chain => new Chain([.. chain], null, chain[0]))]);
        var record = new ClusterRecord("", null, null, null, Text, [.. doc.Tokens.Select(token => (System.Collections.Immutable.ImmutableArray<int>)[token.Span.Start, token.Span.End])], [], [], [[[0, 2], [7, 8], [10, 12]], [[3, 5]]]);
        var start = Text.IndexOf(source, StringComparison.Ordinal);
        return SpeakerAnswer.Of(doc, new GoldClusters(record), new SourcePiece(start, start + source.Length, source), new SourceReferent(0, form, "Ana Brack"));

        TextSpan Span(int first, int end) => doc.Tokens[first].Span.Union(doc.Tokens[end - 1].Span);
    }
}
