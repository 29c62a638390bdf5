using FsCheck;
using FsCheck.Fluent;
using OnRecord.Language;

namespace OnRecord.Tests.Resolve;

/// <summary>Whatever the text, every field that is claimed is the words that stand at its span.</summary>
public class EvidencePropertyTests
{
    // The engine's own time is measured by its own test; the stages after it get far more to do from this one.
    private static readonly Pipeline _plain = new([.. Pipeline.Standard.Stages.Select(stage => stage is LanguageReader ? new PlainReading() : stage)]);

    private static readonly string[] _pieces =
    [
        "“", "”", "\"", "‘", "’", ",", ".", ":", "\n", " said ", " told ", " Ana Ruiz ", " the minister ", "NATO", "’s ", " he ", " that ", " and ", " reporters ", " according to ",
        " President ", " Mr. ", " of the ", " a statement ", " who ", " officials ", " warned ", " on Wednesday ", " last week ", " condemned ", " Ankara ", "-", "\ud83d", "İstanbul ", "Çavuşoğlu ", "\0", "\u00a0",
    ];

    [Fact]
    public void Any_text_gives_true_evidence() =>
        Prop.ForAll<string>(text => Holds(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_row_of_telling_words_gives_true_evidence() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(_pieces)).Select(string.Concat).ToArbitrary(), Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(300));

    [Fact]
    public void Any_reading_of_telling_words_gives_true_evidence() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(_pieces)).Select(string.Concat).ToArbitrary(), text => Holds(_plain, text)).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(300));

    [Fact]
    public void The_same_text_gives_the_same_findings()
    {
        const string Text = "Ana Ruiz met Karl Haugen. “We will act,” she said on Wednesday.\nHe told reporters that “the plan” was dead. Officials said so too.";

        Assert.Equal(Describe(Text), Describe(Text));
    }

    [Theory]
    [InlineData("“We will act,” Ana Ruiz said. ")]
    [InlineData("Ana Ruiz said that ")]
    [InlineData("said ")]
    [InlineData("he said\n")]
    [InlineData("“")]
    [InlineData("Ana Ruiz, the minister, ")]
    [InlineData("the minister said.\n")]
    [InlineData("“We wait.\n“We go,” he said.\n")]
    [InlineData("A statement by the league said and ")]
    public void The_pipeline_takes_time_in_proportion_to_the_text(string piece) =>
        Complexity.AssertLinear(size => _plain.Run(An.Article(Complexity.Repeated(piece, size))), 1_500);

    [Theory]
    [InlineData("President Ana {0} left. The minister said it was over.\n")]
    [InlineData("President {0} Berg left. The minister said it was over.\n")]
    [InlineData("Ana Ruiz, the minister of {0}, left. The minister said it was over.\n")]
    [InlineData("The {0} Council met. The council said it was over.\n")]
    [InlineData("A {0} aide said it was over. The aide said it was not.\n")]
    public void So_it_does_where_all_names_differ(string piece) =>
        Complexity.AssertLinear(size => _plain.Run(An.Article(string.Concat(Enumerable.Range(0, size).Select(number => piece.Replace("{0}", Name(number), StringComparison.Ordinal))))), 2_000);

    /// <summary>A name for each number: Aaaa, Baaa, Caaa ...</summary>
    private static string Name(int number) =>
        string.Concat(Enumerable.Range(0, 4).Select(place => (char)((place == 0 ? 'A' : 'a') + (number / (int)Math.Pow(26, place) % 26))));

    private static string Describe(string text) =>
        string.Join('\n', Pipeline.Standard.Run(An.Article(text)).Statements.Select(statement => $"{statement.Id} {statement.Speaker.Actor} {statement.Mode} {statement.SaidOn?.Words.Words}"));

    private static bool Holds(string text) => Holds(Pipeline.Standard, text);

    private static bool Holds(Pipeline pipeline, string text)
    {
        var doc = pipeline.Run(An.Article(text));
        var actors = doc.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        return doc.Statements.All(statement => IsWhole(statement, actors) && Evidence(statement).All(evidence => evidence.Words == evidence.Span.Of(doc.Text) && !evidence.Span.IsEmpty))
            && doc.Actors.All(actor => actor.Mentions.All(mention => mention.Span.End <= text.Length && !mention.Span.IsEmpty))
            && doc.Statements.Select(statement => statement.Id).Distinct().Count() == doc.Statements.Length;
    }

    /// <summary>A known speaker is an actor of the article; an unknown one has a reason and no name.</summary>
    private static bool IsWhole(Statement statement, HashSet<string> actors) => statement.Speaker switch
    {
        { Basis: Basis.Unknown } unknown => unknown is { Actor: null, Name: null, Reason: not null, Confidence: 0 },
        { Actor: { } actor, Name: not null, Type: not null } known => actors.Contains(actor) && known.Confidence is > 0 and <= 1,
        _ => false,
    };

    private static IEnumerable<Evidence> Evidence(Statement statement) =>
        [.. statement.Content, .. new[] { statement.Cue, statement.Speaker.Words, statement.Addressee?.Words, statement.SaidOn?.Words }.OfType<Evidence>()];
}
