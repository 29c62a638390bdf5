using OnRecord.Lab.Polnear;
using OnRecord.Lab.Scoring;

namespace OnRecord.Tests.Lab.Polnear;

public class AttributionErrorsTests
{
    private const string Text = "Lund said ice is coming. Berg waved.";

    [Fact]
    public void Each_miss_and_each_wrong_finding_has_a_line_with_its_sentence()
    {
        var gold = new SpanTriple([new(0, 4)], [new(5, 4)], [new(10, 13)]);
        var found = new SpanTriple([new(25, 4)], [new(5, 4)], [new(10, 6)]);
        var mask = QuoteMask.Of(Text);

        var lines = new AttributionErrors("a1", new Annotations(An.Article(Text)), Text, new TypedTriples([found], mask), new TypedTriples([gold], mask)).Lines().ToList();

        Assert.Equal(["source missed indirect", "source wrong indirect", "content limits indirect"], lines.Select(line => line.Kind));
        Assert.Equal(("ice is coming", "ice is"), (lines[2].Gold, lines[2].Found));
        Assert.All(lines, line => Assert.Equal(Text, line.Sentence));
    }
}
