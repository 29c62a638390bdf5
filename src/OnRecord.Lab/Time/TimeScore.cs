using System.Collections.Immutable;

namespace OnRecord.Lab.Time;

/// <summary>Expressions of time as TempEval-3 scores them (UzZaman et al. 2013): each finding pairs with one gold expression, the same extent before an overlap.</summary>
public sealed class TimeScore
{
    private int _found;
    private int _gold;
    private int _strict;
    private int _relaxed;
    private int _value;
    private int _type;

    /// <summary>The scores by name.</summary>
    public ImmutableArray<(string Name, double Value)> Scores =>
    [
        ("strict.f1", Share(2 * _strict, _gold + _found)), ("strict.p", Share(_strict, _found)), ("strict.r", Share(_strict, _gold)),
        ("relaxed.f1", Share(2 * _relaxed, _gold + _found)), ("relaxed.p", Share(_relaxed, _found)), ("relaxed.r", Share(_relaxed, _gold)),
        ("value.f1", Share(2 * _value, _gold + _found)), ("value.accuracy", Share(_value, _relaxed)),
        ("type.f1", Share(2 * _type, _gold + _found)),
    ];

    /// <summary>Adds the expressions of one text.</summary>
    public void Add(ImmutableArray<GoldTime> found, ImmutableArray<GoldTime> gold)
    {
        var pairs = Pairs(found, gold);
        (_found, _gold) = (_found + found.Length, _gold + gold.Length);
        _strict += pairs.Count(pair => pair.Found.Span == pair.Gold.Span);
        _relaxed += pairs.Length;
        _value += pairs.Count(pair => pair.Found.Value == pair.Gold.Value);
        _type += pairs.Count(pair => pair.Found.Type == pair.Gold.Type);
    }

    /// <summary>Findings with the gold that they meet; each is in one pair at most.</summary>
    public static ImmutableArray<(GoldTime Found, GoldTime Gold)> Pairs(ImmutableArray<GoldTime> found, ImmutableArray<GoldTime> gold)
    {
        var candidates =
            from one in found
            from other in gold
            where one.Span.Overlaps(other.Span)
            orderby one.Span == other.Span descending, one.Start, other.Start
            select (Found: one, Gold: other);
        var (usedFound, usedGold) = (new HashSet<GoldTime>(ReferenceEqualityComparer.Instance), new HashSet<GoldTime>(ReferenceEqualityComparer.Instance));
        var pairs = ImmutableArray.CreateBuilder<(GoldTime, GoldTime)>();
        foreach (var pair in candidates.ToList())
        {
            if (!usedFound.Contains(pair.Found) && !usedGold.Contains(pair.Gold))
            {
                usedFound.Add(pair.Found);
                usedGold.Add(pair.Gold);
                pairs.Add(pair);
            }
        }

        return pairs.ToImmutable();
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
