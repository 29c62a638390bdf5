using OnRecord.Lab.Records;

namespace OnRecord.Lab.NameSets;

/// <summary>The misses and wrong findings of one text.</summary>
public static class NameErrors
{
    /// <summary><c>missed</c>: nothing found touches the gold. <c>limits</c> and <c>type</c>: what was found there differs in these. <c>extra</c>: a finding that touches no gold.</summary>
    public static IEnumerable<ErrorLine> Of(string id, Annotations doc, IReadOnlySet<TypedSpan> found, IReadOnlySet<TypedSpan> gold)
    {
        foreach (var name in gold.Except(found).OrderBy(name => name.Span.Start))
        {
            var there = found.Where(other => other.Span.Overlaps(name.Span)).OrderBy(other => other.Span.Start).ToList();
            var kind = there.Count == 0 ? "missed" : there.Any(other => other.Span == name.Span) ? "type" : "limits";
            yield return Line($"{kind} {name.Type}", name, Text(name), there.Count == 0 ? null : string.Join(" | ", there.Select(Text)));
        }

        foreach (var name in found.Where(name => !gold.Any(other => other.Span.Overlaps(name.Span))).OrderBy(name => name.Span.Start))
        {
            yield return Line($"extra {name.Type}", name, null, Text(name));
        }

        string Text(TypedSpan name) => $"{name.Span.Of(doc.Text)} {name.Type}";
        ErrorLine Line(string kind, TypedSpan name, string? wanted, string? was) => new(kind, id, wanted, was, Around.Of(doc, name.Span));
    }
}
