using System.Collections.Immutable;
using System.Globalization;

namespace OnRecord.Clean.Html;

/// <summary>
/// Tells how likely a line of a page belongs to the body: the sum of many small trees of decisions over the features of the
/// line (gradient boosting, Friedman 2001). The trees lie in <c>Data/page-lines.txt</c>; the evaluation harness learns them.
/// </summary>
public sealed class LineForest
{
    /// <summary>How many decisions there are from the root of a tree to a leaf.</summary>
    public const int Depth = 4;

    private const int Inner = (1 << Depth) - 1;
    private const int Leaves = 1 << Depth;

    private readonly float _start;
    private readonly int[] _features;
    private readonly float[] _thresholds;
    private readonly float[] _leaves;

    /// <summary>A forest of trees, each with its decisions from the root down, row by row, and its leaves from left to right.</summary>
    /// <param name="start">The sum without trees.</param>
    /// <param name="features">The number of the feature of each decision.</param>
    /// <param name="thresholds">Values up to this go left.</param>
    /// <param name="leaves">What each leaf adds.</param>
    public LineForest(float start, int[] features, float[] thresholds, float[] leaves) =>
        (_start, _features, _thresholds, _leaves) = (start, features, thresholds, leaves);

    /// <summary>Reads a forest.</summary>
    /// <param name="lines">The first line has the sum without trees, each other one a tree: decisions <c>feature:threshold</c>, then leaves. A line <c>names</c> has the names of features.</param>
    /// <exception cref="InvalidOperationException">It was learnt with other features.</exception>
    public static LineForest Read(IEnumerable<string> lines)
    {
        var start = 0f;
        ImmutableArray<string> names = [];
        var (features, thresholds, leaves) = (new List<int>(), new List<float>(), new List<float>());
        foreach (var line in lines)
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts[0] == "start")
            {
                start = Number(parts[1]);
            }
            else if (parts[0] == "feature")
            {
                names = names.Add(line["feature ".Length..].Trim());
            }
            else if (parts.Length == Inner + Leaves)
            {
                foreach (var decision in parts.AsSpan(0, Inner))
                {
                    var colon = decision.IndexOf(':', StringComparison.Ordinal);
                    features.Add(FeatureOf(names[int.Parse(decision.AsSpan(0, colon), CultureInfo.InvariantCulture)]));
                    thresholds.Add(Number(decision[(colon + 1)..]));
                }

                leaves.AddRange(parts[Inner..].Select(Number));
            }
        }

        return new LineForest(start, [.. features], [.. thresholds], [.. leaves]);
    }

    /// <summary>The lines that <see cref="Read"/> reads.</summary>
    public IEnumerable<string> Write()
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"start {_start:G4}");
        var used = _features.Distinct().Order().ToList();
        foreach (var feature in used)
        {
            yield return $"feature {LineContext.Names[feature]}";
        }

        for (var tree = 0; tree * Leaves < _leaves.Length; tree++)
        {
            var decisions = Enumerable.Range(tree * Inner, Inner).Select(at => string.Create(CultureInfo.InvariantCulture, $"{used.IndexOf(_features[at])}:{_thresholds[at]:G5}"));
            var leaves = Enumerable.Range(tree * Leaves, Leaves).Select(at => _leaves[at].ToString("0.####", CultureInfo.InvariantCulture));
            yield return string.Join(' ', decisions.Concat(leaves));
        }
    }

    /// <summary>How likely each line is of the body, from 0 to 1.</summary>
    /// <param name="features">Their features.</param>
    public float[] Likelihoods(FeatureTable features)
    {
        var likely = new float[features.Rows];
        for (var line = 0; line < likely.Length; line++)
        {
            likely[line] = Likelihood(features[line].Span);
        }

        return likely;
    }

    private float Likelihood(ReadOnlySpan<float> row)
    {
        var sum = _start;
        for (int inner = 0, leaf = 0; leaf < _leaves.Length; inner += Inner, leaf += Leaves)
        {
            var at = 0;
            for (var level = 0; level < Depth; level++)
            {
                at = (2 * at) + (row[_features[inner + at]] <= _thresholds[inner + at] ? 1 : 2);
            }

            sum += _leaves[leaf + at - Inner];
        }

        return 1 / (1 + MathF.Exp(-sum));
    }

    private static int FeatureOf(string name) =>
        LineContext.Names.IndexOf(name) is >= 0 and var feature ? feature : throw new InvalidOperationException($"The trees of page-lines.txt were learnt with a feature '{name}' that lines no longer have.");

    private static float Number(string figures) => float.Parse(figures, NumberStyles.Float, CultureInfo.InvariantCulture);
}
