using System.Text.Json;
using OnRecord.Neural;
using OnRecord.Neural.Files;
using OnRecord.Neural.Heads;

namespace OnRecord.Tests.Neural;

/// <summary>The ranker of antecedents against what training computed, and against plain loops.</summary>
public class RankerTests
{
    private const double Tolerance = 1e-3;

    [Fact]
    public void Scores_are_those_of_training()
    {
        using var file = Open();
        var state = RankerHead.Load(file, 384).NewState();
        using var parity = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Models, "onrecord-coreference-parity.json")));
        var phrases = parity.RootElement.GetProperty("phrases").EnumerateArray().ToList();
        foreach (var phrase in phrases)
        {
            Assert.Equal(phrase.GetProperty("none").GetDouble(), state.Begin(Floats(phrase, "side"), Rows(phrase)), Tolerance);
            foreach (var pair in phrase.GetProperty("pairs").EnumerateArray())
            {
                Assert.Equal(pair.GetProperty("score").GetDouble(), state.Score(Floats(phrases[pair.GetProperty("earlier").GetInt32()], "side"), Rows(pair)), Tolerance);
            }
        }
    }

    [Fact]
    public void Short_vectors_are_two_layers_of_words_and_pieces()
    {
        using var file = Open();
        var words = Weights(file, "words");
        var pieces = Weights(file, "pieces");
        using var engine = Engine.Open(Path.Combine(Repository.Models, "onrecord.json"));
        var reading = engine.NewReader().Read(Parity.Words(Parity.Articles()[0]), ReadingParts.Words | ReadingParts.Sides);
        for (var word = 0; word < reading.Sides.Length / RankerHead.Side; word++)
        {
            for (var row = 0; row < RankerHead.Side; row++)
            {
                double sum = words.Bias[row] + pieces.Bias[row];
                for (var column = 0; column < 384; column++)
                {
                    sum += (double)words.Matrix[(row * 384) + column] * reading.Words[(word * 768) + column];
                    sum += (double)pieces.Matrix[(row * 384) + column] * reading.Words[(word * 768) + 384 + column];
                }

                Assert.Equal(sum, reading.Sides[(word * RankerHead.Side) + row], Tolerance);
            }
        }
    }

    [Fact]
    public void The_tables_have_a_row_for_every_feature_of_the_program()
    {
        using var file = Open();
        var head = RankerHead.Load(file, 384);

        Assert.Equal(OnRecord.Resolve.Coreference.AntecedentReader.PairRowCount, head.PairRows);
        Assert.Equal(OnRecord.Resolve.Coreference.AntecedentReader.PhraseRowCount, head.PhraseRows);
    }

    private static SafetensorsFile Open() => SafetensorsFile.Open(Path.Combine(Repository.Models, Engine.RankerFile));

    private static (float[] Matrix, float[] Bias) Weights(SafetensorsFile file, string name) =>
        (file.Floats(file.Find($"head.coreference.{name}.weight", RankerHead.Side, 384)), file.Floats(file.Find($"head.coreference.{name}.bias", RankerHead.Side)));

    private static float[] Floats(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(value => value.GetSingle())];

    private static ushort[] Rows(JsonElement element) => [.. element.GetProperty("rows").EnumerateArray().Select(value => value.GetUInt16())];
}
