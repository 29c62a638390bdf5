using System.Globalization;
using OnRecord.Clean.Html;

namespace OnRecord.Lab.Extraction.Learning;

/// <summary>
/// Learns trees one after another, each for what those before got wrong: gradient boosting of the logistic loss with second
/// derivatives (Friedman 2001; Chen and Guestrin 2016), over binned features. There is no chance in it.
/// </summary>
public sealed class ForestLearner
{
    private const int Inner = (1 << LineForest.Depth) - 1;
    private const int Leaves = 1 << LineForest.Depth;

    private readonly IReadOnlyList<LabelledLine> _lines;
    private readonly FeatureBins _bins;
    private readonly int _features;
    private readonly double[] _sums;
    private readonly float[] _slopes;
    private readonly float[] _curves;
    private readonly int[] _nodes;
    private readonly LearnerOptions _options;

    private ForestLearner(IReadOnlyList<LabelledLine> lines, LearnerOptions options)
    {
        _lines = lines;
        _options = options;
        _features = lines[0].Features.Length;
        _bins = new FeatureBins(lines, _features);
        _sums = new double[lines.Count];
        _slopes = new float[lines.Count];
        _curves = new float[lines.Count];
        _nodes = new int[lines.Count];
    }

    /// <summary>The forest for these lines.</summary>
    public static LineForest Learn(IReadOnlyList<LabelledLine> lines, LearnerOptions options) => new ForestLearner(lines, options).Learn();

    private LineForest Learn()
    {
        var body = _lines.Sum(line => line.IsBody ? line.Weight : 0.0);
        var start = Math.Log(body / (_lines.Sum(line => (double)line.Weight) - body));
        Array.Fill(_sums, start);
        var (features, thresholds, leaves) = (new List<int>(), new List<float>(), new List<float>());
        for (var tree = 0; tree < _options.Trees; tree++)
        {
            Differentiate();
            Array.Clear(_nodes);
            for (var level = 0; level < LineForest.Depth; level++)
            {
                foreach (var (feature, bin) in Split(tree, level))
                {
                    features.Add(feature);
                    thresholds.Add(bin < 0 ? float.MaxValue : _bins.Edge(feature, bin));
                }
            }

            leaves.AddRange(Values());
        }

        return new LineForest((float)start, [.. features], [.. thresholds], [.. leaves]);
    }

    private void Differentiate()
    {
        for (var line = 0; line < _lines.Count; line++)
        {
            var likely = 1 / (1 + Math.Exp(-_sums[line]));
            _slopes[line] = (float)((likely - (_lines[line].IsBody ? 1 : 0)) * _lines[line].Weight);
            _curves[line] = (float)(likely * (1 - likely) * _lines[line].Weight);
        }
    }

    // The best decision of each node of a level; then each line goes down by it.
    private (int Feature, int Bin)[] Split(int tree, int level)
    {
        var first = (1 << level) - 1;
        var count = 1 << level;
        var best = new (double Gain, int Feature, int Bin)[_features][];
        Parallel.For(0, _features, feature => best[feature] = IsIn(tree, feature) ? Best(feature, first, count) : []);
        var chosen = new (int Feature, int Bin)[count];
        for (var node = 0; node < count; node++)
        {
            var top = (Gain: 0.0, Feature: 0, Bin: -1);
            foreach (var candidates in best.Where(candidates => candidates.Length > 0))
            {
                top = candidates[node].Gain > top.Gain ? candidates[node] : top;
            }

            chosen[node] = (top.Feature, top.Bin);
        }

        for (var line = 0; line < _nodes.Length; line++)
        {
            var (feature, bin) = chosen[_nodes[line] - first];
            _nodes[line] = (2 * _nodes[line]) + (bin < 0 || _bins.CodesOf(feature)[line] <= bin ? 1 : 2);
        }

        return chosen;
    }

    // Each tree sees two features of five, so that trees differ; which ones is fixed.
    private static bool IsIn(int tree, int feature) => JudgedPage.Hash(string.Create(CultureInfo.InvariantCulture, $"{tree} {feature}")) % 5 < 2;

    private (double Gain, int Feature, int Bin)[] Best(int feature, int first, int count)
    {
        var bins = _bins.Count(feature);
        var slopes = new double[count * bins];
        var curves = new double[count * bins];
        var codes = _bins.CodesOf(feature);
        for (var line = 0; line < codes.Length; line++)
        {
            var at = ((_nodes[line] - first) * bins) + codes[line];
            slopes[at] += _slopes[line];
            curves[at] += _curves[line];
        }

        var best = new (double Gain, int Feature, int Bin)[count];
        for (var node = 0; node < count; node++)
        {
            best[node] = Best(feature, slopes.AsSpan(node * bins, bins), curves.AsSpan(node * bins, bins));
        }

        return best;
    }

    private (double Gain, int Feature, int Bin) Best(int feature, ReadOnlySpan<double> slopes, ReadOnlySpan<double> curves)
    {
        var (allSlopes, allCurves) = (0.0, 0.0);
        for (var bin = 0; bin < slopes.Length; bin++)
        {
            (allSlopes, allCurves) = (allSlopes + slopes[bin], allCurves + curves[bin]);
        }

        var best = (Gain: 0.0, Feature: feature, Bin: -1);
        var (left, leftCurves) = (0.0, 0.0);
        for (var bin = 0; bin < slopes.Length - 1; bin++)
        {
            (left, leftCurves) = (left + slopes[bin], leftCurves + curves[bin]);
            if (leftCurves < _options.LeastCurve || allCurves - leftCurves < _options.LeastCurve)
            {
                continue;
            }

            var gain = Worth(left, leftCurves) + Worth(allSlopes - left, allCurves - leftCurves) - Worth(allSlopes, allCurves);
            best = gain > best.Gain ? (gain, feature, bin) : best;
        }

        return best;
    }

    private double Worth(double slope, double curve) => slope * slope / (curve + _options.Shrinkage);

    private IEnumerable<float> Values()
    {
        var (slopes, curves) = (new double[Leaves], new double[Leaves]);
        for (var line = 0; line < _nodes.Length; line++)
        {
            slopes[_nodes[line] - Inner] += _slopes[line];
            curves[_nodes[line] - Inner] += _curves[line];
        }

        var values = slopes.Zip(curves, (slope, curve) => -_options.Rate * slope / (curve + _options.Shrinkage)).ToArray();
        for (var line = 0; line < _nodes.Length; line++)
        {
            _sums[line] += values[_nodes[line] - Inner];
        }

        return values.Select(value => (float)value);
    }
}
