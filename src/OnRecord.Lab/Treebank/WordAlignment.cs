using System.Collections.Immutable;

namespace OnRecord.Lab.Treebank;

/// <summary>
/// Which words of a treebank and of the program are the same, by the rules of the CoNLL 2018 shared task
/// (universaldependencies.org/conll18/evaluation.html): words are the same when their spans are; inside a token of
/// several words, by the longest common subsequence of the lower-cased forms.
/// </summary>
public sealed class WordAlignment
{
    private readonly string _text;
    private readonly ImmutableArray<GoldWord> _gold;
    private readonly ImmutableArray<Token> _found;
    private readonly ImmutableArray<(int Gold, int Found)>.Builder _pairs = ImmutableArray.CreateBuilder<(int, int)>();
    private int _g;
    private int _f;

    private WordAlignment(string text, ImmutableArray<GoldWord> gold, ImmutableArray<Token> found)
    {
        _text = text;
        _gold = gold;
        _found = found;
    }

    /// <summary>The pairs of numbers of equal words, in order.</summary>
    public static ImmutableArray<(int Gold, int Found)> Of(string text, ImmutableArray<GoldWord> gold, ImmutableArray<Token> found)
    {
        var alignment = new WordAlignment(text, gold, found);
        while (alignment._g < gold.Length && alignment._f < found.Length)
        {
            alignment.Step();
        }

        return alignment._pairs.ToImmutable();
    }

    private void Step()
    {
        if (_gold[_g].IsPart)
        {
            AlignParts();
        }
        else if (_gold[_g].Span == _found[_f].Span)
        {
            _pairs.Add((_g++, _f++));
        }
        else if (_gold[_g].Span.Start <= _found[_f].Span.Start)
        {
            _g++;
        }
        else
        {
            _f++;
        }
    }

    private void AlignParts()
    {
        if (_found[_f].Span.Start < _gold[_g].Span.Start)
        {
            _f++;
        }

        var (goldStart, foundStart) = (_g, _f);
        PassParts(_gold[_g].Span.End);
        AddCommonForms(goldStart, foundStart);
    }

    /// <summary>Moves on to the first words that end beyond <paramref name="end"/>, which a further token of several words may push out.</summary>
    private void PassParts(int end)
    {
        while (!GoldIsBeyond(end) || (_f < _found.Length && _found[_f].Span.End <= end))
        {
            if (_g < _gold.Length && (_f >= _found.Length || _gold[_g].Span.Start <= _found[_f].Span.Start))
            {
                end = _gold[_g].IsPart ? Math.Max(end, _gold[_g].Span.End) : end;
                _g++;
            }
            else
            {
                _f++;
            }
        }
    }

    private bool GoldIsBeyond(int end) =>
        _g >= _gold.Length || (_gold[_g].IsPart ? _gold[_g].Span.Start >= end : _gold[_g].Span.End > end);

    private void AddCommonForms(int goldStart, int foundStart)
    {
        var lengths = CommonLengths(goldStart, foundStart);
        var (g, f) = (goldStart, foundStart);
        while (g < _g && f < _f)
        {
            if (SameForm(g, f))
            {
                _pairs.Add((g++, f++));
            }
            else if (lengths[g - goldStart][f - foundStart] == lengths[g + 1 - goldStart][f - foundStart])
            {
                g++;
            }
            else
            {
                f++;
            }
        }
    }

    private int[][] CommonLengths(int goldStart, int foundStart)
    {
        var lengths = Enumerable.Range(0, _g - goldStart + 1).Select(_ => new int[_f - foundStart + 1]).ToArray();
        for (var g = _g - 1; g >= goldStart; g--)
        {
            for (var f = _f - 1; f >= foundStart; f--)
            {
                var (i, j) = (g - goldStart, f - foundStart);
                lengths[i][j] = SameForm(g, f) ? lengths[i + 1][j + 1] + 1 : Math.Max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }

        return lengths;
    }

    private bool SameForm(int gold, int found) =>
        _found[found].In(_text).Equals(_gold[gold].Form, StringComparison.OrdinalIgnoreCase);
}
