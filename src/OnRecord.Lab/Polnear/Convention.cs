using System.Collections.Immutable;

namespace OnRecord.Lab.Polnear;

/// <summary>
/// Writes the program's attributions in the convention of PolNeAR. Three things differ there: outer quotation marks belong to the content,
/// and words that go on after the tag, or in a paragraph of their own, are further fragments of the attribution they continue.
/// Of attributions inside one another only the outermost is marked there.
/// </summary>
public static class Convention
{
    /// <summary>The attributions of an article; none when no stage has looked for them.</summary>
    public static ImmutableArray<SpanTriple> Triples(Annotations doc)
    {
        if (!doc.Layers.HasFlag(Layers.Attributions))
        {
            return [];
        }

        var attributions = doc.Attributions;
        var roots = Roots(attributions);
        var marks = new OuterMarks(doc.Layers.HasFlag(Layers.Quotations) ? doc.Quotations : []);
        return
        [
            .. Enumerable.Range(0, attributions.Length)
                .Where(number => attributions[number].Within is null)
                .GroupBy(number => roots[number])
                .Select(group => Joined(doc.Article.Origin, marks, attributions[group.Key], group.SelectMany(member => attributions[member].Content))),
        ];
    }

    // The number of the attribution that each is part of. What has neither source nor cue and goes on with an earlier one is part of that.
    private static ImmutableArray<int> Roots(ImmutableArray<Attribution> attributions)
    {
        var roots = new int[attributions.Length];
        for (var number = 0; number < roots.Length; number++)
        {
            roots[number] = attributions[number] is { Source: null, Cue: null, Continues: { } earlier } && earlier >= 0 && earlier < number
                ? roots[earlier]
                : number;
        }

        return [.. roots];
    }

    // Spans count in the article's text; the origin leads back to the text of the record.
    private static SpanTriple Joined(OffsetMap origin, OuterMarks marks, Attribution root, IEnumerable<TextSpan> content) =>
        new(
            root.Source is { } source ? [origin.ToSource(source)] : [],
            root.Cue is { } cue ? [origin.ToSource(cue)] : [],
            [.. content.Select(piece => origin.ToSource(marks.Around(piece))).OrderBy(piece => piece.Start)]);
}
