using OnRecord.Lab.NameSets;
using OnRecord.Lab.Records;
using OnRecord.Language;

namespace OnRecord.Tests.Lab.NameSets;

public class NameScoreTests
{
    private const string Text = "Una Brack of Tarn told the Harbour Board in French.";

    [Fact]
    public void Types_of_the_program_become_those_of_the_set()
    {
        var doc = Doc((0, 9, NameType.Per), (13, 17, NameType.Gpe), (27, 40, NameType.Fac), (44, 50, NameType.Norp));

        Assert.Equal(["PER", "LOC", "LOC"], Types("LOC"));
        Assert.Equal(["PER", "LOC", "LOC", "MISC"], Types("MISC"));
        Assert.Equal(["PER", "LOC", "LOC", "MISC"], Types("election"));
        Assert.Equal(["PER", "LOC", "LOC", "NORP"], Types("Nationality"));

        IEnumerable<string> Types(string type) => NameScheme.Of([Record(new GoldName(0, 9, type))]).Found(doc).OrderBy(name => name.Span.Start).Select(name => name.Type);
    }

    [Fact]
    public void Gold_of_types_that_nobody_looks_for_is_left_out() =>
        Assert.Empty(NameScheme.Of([Record(new GoldName(0, 9, "Money"))]).Gold(Record(new GoldName(0, 9, "Money"))));

    [Fact]
    public void A_set_with_an_unknown_type_is_refused() =>
        Assert.Contains("Ship", Assert.Throws<OnRecordException>(() => NameScheme.Of([Record(new GoldName(0, 9, "Ship"))])).Message, StringComparison.Ordinal);

    [Fact]
    public void Spans_count_with_and_without_their_types()
    {
        // Of three found one is right, one has another type, one other limits.
        var gold = Record(new GoldName(0, 9, "PER"), new GoldName(13, 17, "ORG"), new GoldName(27, 40, "ORG"), new GoldName(44, 50, "LOC"));
        var doc = Doc((0, 9, NameType.Per), (13, 17, NameType.Gpe), (23, 40, NameType.Org));
        var scheme = NameScheme.Of([gold]);
        var score = new NameScore(scheme.Types);
        score.Add(scheme.Found(doc), scheme.Gold(gold));
        var scores = score.Scores.ToDictionary(one => one.Name, one => one.Value);

        Assert.Equal(200.0 / 7, scores["f1"], 6);
        Assert.Equal(100.0 / 3, scores["p"], 6);
        Assert.Equal(25, scores["r"], 6);
        Assert.Equal(100, scores["PER.f1"], 6);
        Assert.Equal(0, scores["ORG.f1"], 6);
        Assert.Equal(400.0 / 7, scores["untyped.f1"], 6);
        Assert.Equal(100.0 / 3, scores["overlap"], 6);
        Assert.Equal(
            ["type ORG", "limits ORG", "missed LOC"],
            NameErrors.Of("one", doc, scheme.Found(doc), scheme.Gold(gold)).Select(error => error.Kind));
    }

    private static NameRecord Record(params GoldName[] names) => new("one", null, Text, [.. names]);

    private static Annotations Doc(params (int Start, int End, NameType Type)[] names)
    {
        var doc = new Pipeline(new Tokenizer(), new SentenceSplitter()).Run(PlainArticle.OfLines("one", Text));
        doc.Names = [.. names.Select(name => new Name(TextSpan.Between(name.Start, name.End), default, name.Type))];
        return doc;
    }
}
