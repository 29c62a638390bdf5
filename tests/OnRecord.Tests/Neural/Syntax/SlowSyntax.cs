using OnRecord.Neural;
using OnRecord.Neural.Heads;
using OnRecord.Neural.Syntax;

namespace OnRecord.Tests.Neural.Syntax;

/// <summary>The head <c>syntax</c> in plain loops, as FORMAT.md has it, on the word vectors of an engine.</summary>
public sealed class SlowSyntax(RandomModel model, Engine engine)
{
    /// <summary>The grammar of all words; a sentence that a window cuts has a tree in each.</summary>
    public IEnumerable<WordSyntax> Read(ArticleWords article)
    {
        var words = Vectors(article);
        var inventory = engine.Card.Syntax!;
        var starts = article.Sentences.Concat(engine.NewReader().Cut(article).Select(window => window.Own)).Distinct().Order().ToList();
        int? first = null;
        foreach (var (start, end) in starts.Zip(starts.Skip(1).Append(words.Count)))
        {
            first = article.Sentences.Contains(start) ? null : first;
            var root = first;
            var sentence = words[start..end];
            var dependents = sentence.ConvertAll(word => Gelu(Linear("head.syntax.dependent", word)));
            var heads = sentence.ConvertAll(word => Gelu(Linear("head.syntax.head", word))).Prepend(model.Tensor("head.syntax.root")).ToList();
            var chosen = Chosen(dependents, heads);
            for (var word = start; word < end; word++)
            {
                var (head, place) = (chosen[word - start], article.Words[word]);
                var upos = Best(Linear("head.syntax.upos", words[word]));
                var relation = Best(Linear("head.syntax.relation", Pair(dependents[word - start], heads[head])));
                yield return new WordSyntax(
                    inventory.Upos[upos],
                    inventory.Features[Best(Linear("head.syntax.features", words[word]))],
                    inventory.Lemma(article.Text.AsSpan(place.Start, place.End - place.Start), upos, Best(Linear("head.syntax.lemma", words[word]))),
                    head == 0 ? root : start + head - 1,
                    head > 0 ? RandomModel.Relations[relation] : root is null ? "root" : "parataxis");
                first ??= head == 0 ? word : null;
            }
        }
    }

    private static int Best(float[] scores) => Array.IndexOf(scores, scores.Max());

    private static float[] Gelu(float[] row) => [.. row.Select(x => (float)(x * 0.5 * (1 + Erf(x / Math.Sqrt(2)))))];

    // The series of the error function; exact enough within the range that small weights give.
    private static double Erf(double x)
    {
        var (sum, term) = (x, x);
        for (var n = 1; n < 200; n++)
        {
            term *= -x * x / n;
            sum += term / ((2 * n) + 1);
        }

        return 2 / Math.Sqrt(Math.PI) * sum;
    }

    private static float[] Pair(float[] dependent, float[] head) =>
        [.. dependent[256..], .. head[256..], .. dependent[256..].Zip(head[256..], (u, v) => u * v)];

    private int[] Chosen(List<float[]> dependents, List<float[]> heads)
    {
        var scores = dependents.SelectMany(dependent =>
        {
            var query = Linear("head.syntax.arc", dependent[..256]);
            return heads.Select(head => query.Zip(head, (a, b) => a * b).Sum());
        }).ToArray();
        var chosen = new int[dependents.Count];
        new DependencyTree(chosen.Length).Choose(scores, chosen.Length + 1, chosen);
        return chosen;
    }

    private float[] Linear(string name, float[] row) =>
        [.. model.Tensor($"{name}.bias").Select((bias, output) => bias + row.Select((value, input) => value * model.Tensor($"{name}.weight")[(output * row.Length) + input]).Sum())];

    private List<float[]> Vectors(ArticleWords article)
    {
        var (reader, vectors) = (engine.NewReader(), new List<float[]>());
        foreach (var window in reader.Cut(article).ToList())
        {
            reader.Read(window, article);
            vectors.AddRange(Enumerable.Range(window.Own, window.End - window.Own).Select(word => reader.Words[word - window.Start].ToArray()));
        }

        return vectors;
    }
}
