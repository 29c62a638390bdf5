using System.Collections.Immutable;
using OnRecord.Lab.Records;

namespace OnRecord.Lab.Time;

/// <summary>The misses and wrong findings of one text.</summary>
public static class TimeErrors
{
    /// <summary><c>missed</c> and <c>extra</c>: no partner. <c>limits</c>, <c>value</c>, <c>type</c>: what differs from the partner, one line for each.</summary>
    public static IEnumerable<ErrorLine> Of(string id, Annotations doc, ImmutableArray<GoldTime> found, ImmutableArray<GoldTime> gold)
    {
        var pairs = TimeScore.Pairs(found, gold);
        return gold.Except(pairs.Select(pair => pair.Gold)).Select(time => Line("missed", time, null))
            .Concat(found.Except(pairs.Select(pair => pair.Found)).Select(time => Line("extra", null, time)))
            .Concat(pairs.SelectMany(pair => Kinds(pair.Found, pair.Gold).Select(kind => Line(kind, pair.Gold, pair.Found))));

        ErrorLine Line(string kind, GoldTime? wanted, GoldTime? was) =>
            new(kind, id, Text(wanted), Text(was), Around.Of(doc, (wanted ?? was)?.Span ?? default));
        string? Text(GoldTime? time) => time is null ? null : $"{time.Span.Of(doc.Text)} {time.Type} {time.Value}";
    }

    private static IEnumerable<string> Kinds(GoldTime found, GoldTime gold)
    {
        if (found.Span != gold.Span)
        {
            yield return "limits";
        }

        if (found.Value != gold.Value)
        {
            yield return "value";
        }

        if (found.Type != gold.Type)
        {
            yield return "type";
        }
    }
}
