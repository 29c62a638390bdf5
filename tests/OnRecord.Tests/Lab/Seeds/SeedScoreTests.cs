using System.Collections.Immutable;
using OnRecord.Lab.Seeds;

namespace OnRecord.Tests.Lab.Seeds;

public class SeedScoreTests
{
    private const string Text =
        "Mayor Ana Ruiz said on Tuesday that the bridge is safe.\n" +
        "\"We will rebuild,\" she added.\n" +
        "Tom Hale fears that the river may rise again in spring.\n" +
        "The fair opens at noon and closes at six, said nobody.";

    private static readonly ImmutableArray<SeedStatement> _gold =
    [
        Gold("Ana Ruiz", "that the bridge is safe", "2021-03-02"),
        Gold("Ana Ruiz", "We will rebuild,", "2021-03-02"),
        Gold(null, "that the river may rise again in spring", null),
    ];

    [Fact]
    public void All_that_is_right_counts()
    {
        var score = Score(
            Found("Ana Ruiz", Basis.Named, "the bridge is safe", 2),
            Found("Ruiz", Basis.Pronoun, "We will rebuild", null),
            Found(null, Basis.Unknown, "the river may rise again in spring", null));

        // The date's words stand in the first paragraph alone.
        Assert.Equal(new SeedCounts(Of: 3, Found: 3, SpeakerRight: 3, Extra: 0, WrongNamed: 0, DatesRight: 1, DatesOf: 1, UndatedKnown: 0), score.Counts);
        Assert.Empty(score.Errors);
    }

    [Fact]
    public void A_wrong_name_counts_where_the_basis_asserts_it()
    {
        var score = Score(
            Found("Tom Hale", Basis.Named, "the bridge is safe", 3),
            Found("Tom Hale", Basis.Unnamed, "We will rebuild", null),
            Found("Tom Hale", Basis.Named, "the river may rise again in spring", null));

        // Gold null counts as another name too; an unnamed basis asserts none. The day is one off.
        Assert.Equal(new SeedCounts(Of: 3, Found: 3, SpeakerRight: 0, Extra: 0, WrongNamed: 2, DatesRight: 0, DatesOf: 1, UndatedKnown: 0), score.Counts);
        Assert.Equal(["wrong named", "wrong speaker", "wrong named", "wrong date"], [.. score.Errors.OrderBy(error => error.Kind == "wrong date").Select(error => error.Kind)], StringComparer.Ordinal);
    }

    [Fact]
    public void A_finding_beside_all_gold_is_extra_unless_it_is_an_attitude()
    {
        var score = Score(
            Found("Ana Ruiz", Basis.Named, "The fair opens at noon", null),
            Found("Ana Ruiz", Basis.Named, "closes at six", null) with { Scope = Scope.Attitude });

        Assert.Equal(new SeedCounts(Of: 3, Found: 0, SpeakerRight: 0, Extra: 1, WrongNamed: 0, DatesRight: 0, DatesOf: 0, UndatedKnown: 0), score.Counts);
    }

    [Fact]
    public void A_piece_of_gold_content_is_neither_found_nor_extra()
    {
        var score = Score(Found("Ana Ruiz", Basis.Named, "bridge", null));

        Assert.Equal((0, 0), (score.Counts.Found, score.Counts.Extra));
        Assert.Equal(3, score.Errors.Count(error => error.Kind == "missed"));
    }

    [Fact]
    public void An_article_that_no_stage_has_read_has_no_statements() =>
        Assert.Equal(new SeedCounts(Of: 3, Found: 0, SpeakerRight: 0, Extra: 0, WrongNamed: 0, DatesRight: 0, DatesOf: 0, UndatedKnown: 0), new SeedScore(new Annotations(Article), _gold).Counts);

    [Fact]
    public void A_gold_month_is_met_by_days_that_overlap_it()
    {
        var february = Gold("Ana Ruiz", "The fair opens at noon", "2021-02");
        Assert.Equal(DateInterval.Month(2021, 2), february.Days());
        Assert.True(new DateInterval(new DateOnly(2021, 2, 22), new DateOnly(2021, 2, 28)).Meets(DateInterval.Month(2021, 2)));
        Assert.True(new DateInterval(new DateOnly(2021, 2, 25), new DateOnly(2021, 3, 3)).Meets(DateInterval.Month(2021, 2)));
        Assert.False(DateInterval.Day(new DateOnly(2021, 3, 1)).Meets(DateInterval.Month(2021, 2)));
    }

    private static Article Article =>
        An.Article(Text) with { Published = new Stated<DateInterval>(DateInterval.Day(new DateOnly(2021, 3, 4)), "metadata") };

    private static SeedScore Score(params ImmutableArray<Statement> found) =>
        new(new Annotations(Article) { Statements = found }, _gold);

    private static TextSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static SeedStatement Gold(string? speaker, string content, string? saidOn) =>
        new("test.txt", speaker, null, null, null, [content], [[At(content).Start, At(content).End]], saidOn, null, null, null);

    private static Statement Found(string? name, Basis basis, string content, int? day) => new()
    {
        Id = "s-" + content,
        Article = Article.Id,
        Speaker = new Speaker { Name = name, Type = name is null ? null : ActorType.Person, Basis = basis },
        Content = [Evidence.In(Article, At(content), "test", 1)],
        Mode = StatementMode.Indirect,
        Section = Section.Body,
        SaidOn = day is { } number
            ? new SaidOn(DateInterval.Day(new DateOnly(2021, 3, number)), Evidence.In(Article, At("on Tuesday"), "test", 1), "publication date", null)
            : null,
    };
}
