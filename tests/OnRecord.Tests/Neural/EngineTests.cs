using System.Globalization;
using System.Text.Json;
using OnRecord.Neural;
using OnRecord.Neural.Files;
using OnRecord.Neural.Heads;
using OnRecord.Neural.Kernels;
using OnRecord.Neural.Transformer;
using Xunit.Abstractions;

namespace OnRecord.Tests.Neural;

/// <summary>The program computes what training computed from the same integers: <c>onrecord-parity.json</c>.</summary>
public class EngineTests(ITestOutputHelper output)
{
    private const double Tolerance = 1e-3;

    private static readonly string _card = Path.Combine(Repository.Models, "onrecord.json");

    [Fact]
    public void Full_precision_gives_the_activations_of_training()
    {
        using var engine = Engine.Open(_card, Precision.Full);
        var furthest = Parity.Articles().Max(article => Furthest(engine, article));

        output.WriteLine(furthest.ToString("E2", CultureInfo.InvariantCulture));
        Assert.InRange(furthest, 0, Tolerance);
    }

    [Fact]
    public void Full_precision_gives_the_spans_links_and_attributions_of_training()
    {
        using var engine = Engine.Open(_card, Precision.Full);
        var reader = engine.NewReader();
        Assert.All(Parity.Articles(), article =>
        {
            var reading = reader.Read(Parity.Words(article), ReadingParts.None, isLimited: false);

            Assert.Equal(article.GetProperty("attributions").EnumerateArray().Select(Expected), reading.Attributions.Select(Found));
        });
    }

    [Fact]
    public void Features_of_links_are_those_of_training() => Assert.All(Parity.Articles(), article =>
    {
        var spans = article.GetProperty("links").EnumerateArray()
            .SelectMany(link => new[] { Span(link.GetProperty("role").GetString()!, link.GetProperty("span")), Span("cue", link.GetProperty("cue")) })
            .Distinct().OrderBy(span => span.Start).ToList();
        var features = new LinkFeatures(Parity.Words(article), spans);
        var found = new float[LinkFeatures.Names.Length];
        var pairs = LinkPairs.Of(spans);
        foreach (var link in article.GetProperty("links").EnumerateArray())
        {
            var (span, cue) = (Span(link.GetProperty("role").GetString()!, link.GetProperty("span")), Span("cue", link.GetProperty("cue")));
            features.Write(pairs.Single(pair => spans[pair.Span] == span && spans[pair.Cue] == cue), found);
            Assert.All(link.GetProperty("features").EnumerateArray().Select((value, at) => (value.GetSingle(), at)), one => Assert.Equal(one.Item1, found[one.at], 1e-4));
        }
    });

    [Fact]
    public void Bytes_give_nearly_the_activations_of_training()
    {
        using var engine = Engine.Open(_card);
        output.WriteLine(Parity.Articles().Max(article => Furthest(engine, article)).ToString("F3", CultureInfo.InvariantCulture));
        var (same, all) = (0, 0);
        foreach (var article in Parity.Articles())
        {
            var tags = Tags(engine, article).ToList();
            same += tags.Zip(article.GetProperty("tags").EnumerateArray(), (found, expected) => found == engine.Card.Labels.IndexOf(expected.GetString()!)).Count(isSame => isSame);
            all += tags.Count;
        }

        output.WriteLine($"{same} of {all} tags the same");
        Assert.InRange((double)same / all, 0.95, 1);
    }

    [Fact]
    public void An_article_is_read_the_same_after_others_and_on_every_path_with_fused_products()
    {
        using var engine = Engine.Open(_card);
        var articles = Parity.Articles().Select(Parity.Words).ToList();
        var expected = articles.ConvertAll(article => string.Join(';', engine.NewReader().Read(article).Spans));
        foreach (var path in Enum.GetValues<VectorPath>().Where(path => path != VectorPath.Portable && VectorPaths.IsSupported(path)))
        {
            var reader = engine.NewReader(path);
            Assert.Equal(expected, articles.Select(article => string.Join(';', reader.Read(article).Spans)));
        }
    }

    [Fact]
    public void Nothing_is_read_in_an_article_without_words()
    {
        using var engine = Engine.Open(_card);

        Assert.Empty(engine.NewReader().Read(new ArticleWords("", [], [], [], [], [])).Spans);
    }

    [Fact]
    public void A_card_that_is_none_is_refused()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        Assert.Throws<ModelFileException>(() => ModelCard.Read(path));
        foreach (var text in new[] { "", "[]", "{}", """{"format":2}""", """{"format":1,"tensors":3,"words":{}}""" })
        {
            File.WriteAllText(path, text);
            Assert.Contains(path, Assert.Throws<ModelFileException>(() => ModelCard.Read(path)).Message, StringComparison.Ordinal);
        }

        File.Delete(path);
    }

    private static double Furthest(Engine engine, JsonElement article)
    {
        var (reader, words, far) = (engine.NewReader(), Parity.Words(article), 0.0);
        var windows = reader.Cut(words).ToList();
        Assert.Equal(
            article.GetProperty("windows").EnumerateArray().Select(one => new WordWindow(one.GetProperty("context").GetInt32(), one.GetProperty("own").GetInt32(), one.GetProperty("end").GetInt32())),
            windows);
        foreach (var window in windows)
        {
            reader.Read(window, words);
            var (pieces, vectors, tags) = (reader.Pieces, reader.Words, reader.Tags);
            if (window.Own == 0)
            {
                far = Parity.Rows(article, "last").Select((row, piece) => Far(row, pieces[piece])).Append(far).Max();
            }

            for (var word = window.Own; word < window.End; word++)
            {
                far = Math.Max(far, Far(Parity.Rows(article, "vectors").ElementAt(word), vectors[word - window.Start]));
                far = Math.Max(far, Far(Parity.Rows(article, "emissions").ElementAt(word), tags.Scores[((word - window.Start) * 7)..]));
            }
        }

        return far;
    }

    private static IEnumerable<int> Tags(Engine engine, JsonElement article)
    {
        var (reader, words) = (engine.NewReader(), Parity.Words(article));
        foreach (var window in reader.Cut(words).ToList())
        {
            reader.Read(window, words);
            foreach (var tag in reader.Tags.Best[(window.Own - window.Start)..].ToArray())
            {
                yield return tag;
            }
        }
    }

    private static double Far(float[] expected, ReadOnlySpan<float> found)
    {
        var far = 0.0;
        for (var at = 0; at < expected.Length; at++)
        {
            far = Math.Max(far, Math.Abs(expected[at] - found[at]));
        }

        return far;
    }

    private static RoleSpan Span(string role, JsonElement range) => new(Enum.Parse<AttributionRole>(role, true), range[0].GetInt32(), range[1].GetInt32());

    private static string Expected(JsonElement one) =>
        $"{Range(one.GetProperty("source"))} {Range(one.GetProperty("cue"))} {string.Join(' ', one.GetProperty("contents").EnumerateArray().Select(Range))}";

    private static string Range(JsonElement range) => range.ValueKind == JsonValueKind.Null ? "none" : $"{range[0]}-{range[1]}";

    private static string Found(LinkedAttribution one) =>
        $"{(one.Source is { } source ? Range(source) : "none")} {Range(one.Cue)} {string.Join(' ', one.Contents.Select(Range))}";

    private static string Range(RoleSpan span) => $"{span.Start}-{span.End}";
}
