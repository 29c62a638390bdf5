using System.Collections.Immutable;
using OnRecord.Lab.Polnear;
using OnRecord.Lab.Resolution;

namespace OnRecord.Tests.Lab.Resolution;

public class ResolvedArticleTests
{
    private const string Text = "Harbour closes early.\nNora Lind said the harbour will close. \"It is the ice,\" she said. \"It came early.\" Some doubt that.";

    [Fact]
    public void Speakers_are_read_off_the_statements_of_the_gold_spans()
    {
        var article = new PolnearArticle("a1", null, null, Text, [new PolnearAnnotation("x",
        [
            Attribution("E3", null, null, "\"It came early.\""),
            Attribution("E2", "she", "said", "\"It is the ice,\""),
            Attribution("E1", "Nora Lind", "said", "the harbour will close"),
        ])]);
        var gold = new GoldSpeakers("a1", [Gold("E1", "name"), Gold("E2", "pronoun"), Gold("E3", "none")], ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty);

        var resolved = new ResolvedArticle(article, gold);

        Assert.Equal([Basis.Named, Basis.Pronoun, Basis.Continued], resolved.Judged.Select(one => one.Found.Basis));
        Assert.Equal(["right", "right", "right"], resolved.Judged.Select(one => one.Kind));
        Assert.Empty(resolved.Errors);
    }

    [Fact]
    public void A_speaker_without_attribution_is_refused() =>
        Assert.Throws<OnRecordException>(() => new ResolvedArticle(
            new PolnearArticle("a1", null, null, Text, [new PolnearAnnotation("x", [])]),
            new GoldSpeakers("a1", [Gold("E1", "name")], ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty)));

    private static GoldSpeaker Gold(string id, string form) => new(id, "Nora Lind", form, false, null);

    private static PolnearAttribution Attribution(string id, string? source, string? cue, string content)
    {
        var at = Text.IndexOf(content, StringComparison.Ordinal);
        return new(id, Place(source, at), Place(cue, at), Place(content, at));
    }

    // The place nearest to the content, before or after it.
    private static ImmutableArray<ImmutableArray<int>> Place(string? words, int near)
    {
        if (words is null)
        {
            return [];
        }

        var after = Text.IndexOf(words, near, StringComparison.Ordinal);
        var before = Text.LastIndexOf(words, near, StringComparison.Ordinal);
        var start = before < 0 || (after >= 0 && after - near <= near - before) ? after : before;
        return [[start, start + words.Length]];
    }
}
