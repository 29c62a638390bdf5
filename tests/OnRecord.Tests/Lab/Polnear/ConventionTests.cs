using System.Collections.Immutable;
using OnRecord.Lab.Polnear;

namespace OnRecord.Tests.Lab.Polnear;

public class ConventionTests
{
    private const string Text = "“We sail,” Berg said. “At dawn.”\nShe smiled.";

    [Fact]
    public void Outer_quotation_marks_belong_to_the_content()
    {
        var triple = Assert.Single(Convention.Triples(Doc(new Attribution(At("Berg"), At("said"), [At("We sail,")], Scope.Statement, null, 1))));

        Assert.Equal(["“We sail,”"], Words(triple.Content));
        Assert.Equal(["Berg"], Words(triple.Source));
        Assert.Equal(["said"], Words(triple.Cue));
    }

    [Fact]
    public void Words_that_go_on_are_a_fragment_of_the_attribution_they_continue()
    {
        var triples = Convention.Triples(Doc(
            new Attribution(At("Berg"), At("said"), [At("We sail,")], Scope.Statement, null, 1),
            new Attribution(null, null, [At("At dawn.")], Scope.Statement, 0, 1)));

        Assert.Equal(["“We sail,”", "“At dawn.”"], Words(Assert.Single(triples).Content));
    }

    [Fact]
    public void Words_with_a_cue_of_their_own_are_an_attribution_of_their_own()
    {
        var triples = Convention.Triples(Doc(
            new Attribution(At("Berg"), At("said"), [At("We sail,")], Scope.Statement, null, 1),
            new Attribution(null, At("smiled"), [At("At dawn.")], Scope.Statement, 0, 1)));

        Assert.Equal(2, triples.Length);
        Assert.Empty(triples[1].Source);
    }

    [Fact]
    public void A_number_that_leads_nowhere_is_passed_over() =>
        Assert.Equal(2, Convention.Triples(Doc(
            new Attribution(null, null, [At("We sail,")], Scope.Statement, 1, 1),
            new Attribution(null, null, [At("At dawn.")], Scope.Statement, 7, 1))).Length);

    [Fact]
    public void An_article_that_no_stage_has_read_has_no_attributions() =>
        Assert.Empty(Convention.Triples(new Annotations(An.Article(Text))));

    private static IEnumerable<string> Words(ImmutableArray<TextSpan> spans) => spans.Select(span => span.Of(Text));

    private static TextSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static Annotations Doc(params ImmutableArray<Attribution> attributions) => new(An.Article(Text))
    {
        Quotations = [Quotation("“We sail,”"), Quotation("“At dawn.”")],
        Attributions = attributions,
    };

    private static Quotation Quotation(string words)
    {
        var outer = At(words);
        return new Quotation(TextSpan.Between(outer.Start + 1, outer.End - 1), outer, QuotationState.Closed, 0, null);
    }
}
