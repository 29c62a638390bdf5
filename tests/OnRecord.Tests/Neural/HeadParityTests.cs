using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using OnRecord.Neural;
using OnRecord.Neural.Heads;
using OnRecord.Neural.Syntax;
using OnRecord.Neural.Transformer;
using Xunit.Abstractions;

namespace OnRecord.Tests.Neural;

/// <summary>Names, ends of sentences, grammar and sentence vectors are those that training computed from the same integers.</summary>
public class HeadParityTests(ITestOutputHelper output)
{
    private const double Tolerance = 1e-3;

    private static readonly string _card = Path.Combine(Repository.Models, "onrecord.json");

    [Fact]
    public void Full_precision_gives_the_names_and_the_grammar_of_training() => Assert.All(Readings(Precision.Full).Select(one => (Names(one.Article), Grammar(one.Article), one.Reading)), one =>
    {
        Assert.Equal(one.Item1.AsEnumerable(), one.Reading.Names.AsEnumerable());
        Assert.DoesNotContain(one.Item2.Zip(one.Reading.Syntax), pair => pair.First != pair.Second);
    });

    [Fact]
    public void Full_precision_gives_the_ends_and_the_vectors_of_training()
    {
        var readings = Readings(Precision.Full);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ends within {readings.Max(FurthestEnd):E2}, vectors within {readings.Max(FurthestVector):E2}"));

        Assert.InRange(readings.Max(FurthestEnd), 0, Tolerance);
        Assert.InRange(readings.Max(FurthestVector), 0, Tolerance);
    }

    [Fact]
    public void Bytes_give_nearly_the_heads_of_training()
    {
        var readings = Readings(Precision.Bytes);
        var words = readings.SelectMany(one => Grammar(one.Article).Zip(one.Reading.Syntax)).ToList();
        double Share(Func<WordSyntax, object?> part) => words.Average(pair => Equals(part(pair.First), part(pair.Second)) ? 1.0 : 0);
        var shares = new[] { Share(word => word.Upos), Share(word => word.Features), Share(word => word.Lemma), Share(word => word.Head), Share(word => (word.Head, word.Relation)) };
        var cosine = readings.SelectMany(Vectors).Min(pair => pair.Wanted.Zip(pair.Found, (a, b) => a * b).Sum());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"upos, features, lemmas, heads, relations: {string.Join(' ', shares.Select(share => share.ToString("F3", CultureInfo.InvariantCulture)))}; least cosine {cosine:F4}, ends within {readings.Max(FurthestEnd):F3}"));

        Assert.All(shares, share => Assert.InRange(share, 0.93, 1));
        Assert.InRange(cosine, 0.98, 1.0001);
    }

    private static ImmutableArray<(JsonElement Article, EngineReading Reading)> Readings(Precision precision)
    {
        using var engine = Engine.Open(_card, precision);
        var reader = engine.NewReader();
        return [.. Parity.Articles().Select(article => (article, Reading(reader, Parity.Words(article))))];
    }

    /// <summary>Trees and vectors of the sentences that were given, as training has them; ends apart, since they would cut further.</summary>
    private static EngineReading Reading(EngineReader reader, ArticleWords article) =>
        reader.Read(article, ReadingParts.Names | ReadingParts.Syntax | ReadingParts.Vectors) with { Ends = reader.Read(article, ReadingParts.Ends).Ends };

    private static double FurthestEnd((JsonElement Article, EngineReading Reading) one) =>
        one.Article.GetProperty("ends").EnumerateArray().Select((logit, word) => Math.Abs((1 / (1 + Math.Exp(-logit.GetDouble()))) - one.Reading.Ends[word])).Max();

    private static double FurthestVector((JsonElement Article, EngineReading Reading) one) =>
        Vectors(one).Max(pair => pair.Wanted.Zip(pair.Found, (a, b) => Math.Abs(a - b)).Max());

    /// <summary>Those of sentences that lie whole in a window; training writes zeros for the others.</summary>
    private static IEnumerable<(float[] Wanted, ImmutableArray<float> Found)> Vectors((JsonElement Article, EngineReading Reading) one) =>
        Parity.Rows(one.Article, "sentenceVectors").Zip(one.Reading.Vectors).Where(pair => pair.First.Any(number => number != 0));

    private static ImmutableArray<NameSpan> Names(JsonElement article)
    {
        var labels = ModelCard.Read(_card).NameLabels;
        var (list, word, paragraphs) = (new NameList(labels), 0, Parity.Numbers(article, "paragraphs").ToHashSet());
        foreach (var label in Parity.Texts(article, "names"))
        {
            if (paragraphs.Contains(word))
            {
                list.EndName();
            }

            list.Add(word++, labels.IndexOf(label));
        }

        return list.ToImmutable();
    }

    private static List<WordSyntax> Grammar(JsonElement article)
    {
        using var card = JsonDocument.Parse(File.ReadAllBytes(_card));
        var syntax = card.RootElement.GetProperty("heads").GetProperty("syntax");
        var exceptions = syntax.GetProperty("exceptions").EnumerateObject().ToDictionary(one => one.Name, one => one.Value.GetString()!);
        var words = Parity.Words(article);
        string[][] columns = [.. new[] { "upos", "features", "lemmas", "relations" }.Select(name => Parity.Texts(article, name).ToArray())];
        var (sentences, roots) = (Parity.Numbers(article, "sentences").ToList(), new Dictionary<int, int>());
        return Parity.Numbers(article, "heads").Select((head, word) =>
        {
            // A sentence that windows cut has several roots there.
            var sentence = sentences.FindLastIndex(first => first <= word);
            var isLater = head < 0 && !roots.TryAdd(sentence, word);
            var form = words.Text[words.Words[word].Start..words.Words[word].End];
            var lemma = exceptions.GetValueOrDefault($"{form.ToLowerInvariant()} {columns[0][word]}") ?? LemmaScript.Parse(columns[2][word])!.Value.Apply(form);
            return new WordSyntax(columns[0][word], columns[1][word], lemma, isLater ? roots[sentence] : head < 0 ? null : head, isLater ? "parataxis" : columns[3][word]);
        }).ToList();
    }
}
