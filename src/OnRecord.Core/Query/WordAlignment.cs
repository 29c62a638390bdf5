using System.Collections.Immutable;

namespace OnRecord.Query;

/// <summary>
/// Lays a quotation over a stretch of text so that as little as possible differs, word by word (Sellers 1980: the ends of the text cost
/// nothing; where the quotation says that words are left out, neither do the words of one paragraph). A word written in one piece here and in two there is the same. Time and room are proportional to the product of both lengths.
/// </summary>
internal sealed class WordAlignment
{
    private const double Respelt = 0.5;
    private const double Passed = 0.001;

    // A word that stands nowhere near weighs more than one that was left out, whatever word it is.
    private const double AddedWord = 1.05;

    // What is left out by dots lies in one paragraph.
    private const double Paragraph = 2.5;

    // Of ways that cost the same, the one that finds more words.
    private const double Bonus = 0.01;

    private readonly ImmutableArray<QuoteWord> _quote;
    private readonly ImmutableArray<QuoteWord> _text;
    private readonly double[][] _costs;
    private readonly Step[][] _steps;

    /// <summary>Lays the quotation over the words of a text.</summary>
    /// <param name="quote">The words of the quotation.</param>
    /// <param name="gaps">Before which of them the quotation says that words are left out.</param>
    /// <param name="text">The words of the text.</param>
    public WordAlignment(ImmutableArray<QuoteWord> quote, ImmutableHashSet<int> gaps, ImmutableArray<QuoteWord> text)
    {
        (_quote, _text) = (quote, text);
        _costs = [.. Enumerable.Range(0, quote.Length + 1).Select(_ => new double[text.Length + 1])];
        _steps = [.. Enumerable.Range(0, quote.Length + 1).Select(_ => new Step[text.Length + 1])];
        for (var row = 1; row <= quote.Length; row++)
        {
            var passing = gaps.Contains(row) && row < quote.Length;
            for (var column = 0; column <= text.Length; column++)
            {
                (_costs[row][column], _steps[row][column]) = Best(row, column, passing);
            }
        }

        Pairs = Trace();
        var matched = Pairs.Where(pair => pair.IsSame).Sum(pair => quote[pair.Quote].Weight);
        var cost = quote.IsEmpty ? 0 : _costs[quote.Length][End] + (Bonus * matched);
        Similarity = matched + cost > 0 ? matched / (matched + cost) : 0;
    }

    private enum Step : byte
    {
        Begin,
        Same,
        JoinedThere,
        JoinedHere,
        Changed,
        Added,
        Dropped,
        Passed,
    }

    /// <summary>Which word of the quotation faces which word of the text, in order; -1 for none.</summary>
    public ImmutableArray<(int Quote, int Text, bool IsSame)> Pairs { get; }

    /// <summary>From 0 to 1: the weight of the words that are the same in that of these and all differences.</summary>
    public double Similarity { get; }

    /// <summary>How many words of the quotation stand there.</summary>
    public int Matched => Pairs.Count(pair => pair.IsSame);

    // Of ends that are as good, one at which the last word of the quotation faces another, not nothing.
    private int End
    {
        get
        {
            var (row, best) = (_quote.Length, 0);
            for (var column = 1; column <= _text.Length; column++)
            {
                var better = _costs[row][best] - _costs[row][column];
                best = better > Passed / 2 || (better > -Passed / 2 && _steps[row][best] != Step.Same && _steps[row][column] == Step.Changed) ? column : best;
            }

            return best;
        }
    }

    private (double Cost, Step Step) Best(int row, int column, bool passing)
    {
        var best = (Cost: _costs[row - 1][column] + AddedWord, Step: Step.Added);
        if (column == 0)
        {
            return best;
        }

        var isPassed = passing && !_text[column - 1].BeginsLine;
        var dropped = _costs[row][column - 1] + (isPassed ? Passed : _text[column - 1].Weight + (passing ? Paragraph : 0));
        best = dropped < best.Cost ? (dropped, isPassed ? Step.Passed : Step.Dropped) : best;
        var faced = _costs[row - 1][column - 1] + Change(_quote[row - 1], _text[column - 1]);
        best = faced <= best.Cost ? (faced, _quote[row - 1].Key == _text[column - 1].Key ? Step.Same : Step.Changed) : best;
        if (row > 1 && _costs[row - 2][column - 1] < best.Cost && IsJoined(_quote[row - 2], _quote[row - 1], _text[column - 1]))
        {
            best = (_costs[row - 2][column - 1] - (Bonus * (_quote[row - 2].Weight + _quote[row - 1].Weight)), Step.JoinedThere);
        }

        return column > 1 && _costs[row - 1][column - 2] < best.Cost && IsJoined(_text[column - 2], _text[column - 1], _quote[row - 1])
            ? (_costs[row - 1][column - 2] - (2 * Bonus * _quote[row - 1].Weight), Step.JoinedHere)
            : best;
    }

    private static bool IsJoined(QuoteWord first, QuoteWord second, QuoteWord whole) =>
        whole.Key.Length == first.Key.Length + second.Key.Length && whole.Key.StartsWith(first.Key, StringComparison.Ordinal) && whole.Key.EndsWith(second.Key, StringComparison.Ordinal);

    private static double Change(QuoteWord one, QuoteWord other) =>
        one.Key == other.Key ? -Bonus * one.Weight : Math.Max(one.Weight, other.Weight) * (IsRespelt(one, other) ? Respelt : 1);

    private static bool IsRespelt(QuoteWord one, QuoteWord other)
    {
        var shortest = Math.Min(one.Key.Length, other.Key.Length);
        return shortest >= 4 && !one.IsNumber && !other.IsNumber && one.Key[0] == other.Key[0]
            && Math.Abs(one.Key.Length - other.Key.Length) <= 2 && EditDistance.Between(one.Key, other.Key) <= (shortest >= 7 ? 2 : 1);
    }

    private ImmutableArray<(int Quote, int Text, bool IsSame)> Trace()
    {
        var pairs = ImmutableArray.CreateBuilder<(int Quote, int Text, bool IsSame)>();
        var (row, column) = (_quote.Length, End);
        while (row > 0)
        {
            switch (_steps[row][column])
            {
                case Step.Same or Step.Changed:
                    pairs.Add((row - 1, column - 1, _steps[row][column] == Step.Same));
                    (row, column) = (row - 1, column - 1);
                    break;
                case Step.JoinedThere:
                    pairs.Add((row - 1, column - 1, true));
                    pairs.Add((row - 2, column - 1, true));
                    (row, column) = (row - 2, column - 1);
                    break;
                case Step.JoinedHere:
                    pairs.Add((row - 1, column - 1, true));
                    pairs.Add((row - 1, column - 2, true));
                    (row, column) = (row - 1, column - 2);
                    break;
                case Step.Added:
                    pairs.Add((row - 1, -1, false));
                    row--;
                    break;
                case Step.Dropped:
                    pairs.Add((-1, column - 1, false));
                    column--;
                    break;
                default:
                    column--;
                    break;
            }
        }

        pairs.Reverse();
        return pairs.DrainToImmutable();
    }
}
