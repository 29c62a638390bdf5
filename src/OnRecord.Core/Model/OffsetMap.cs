using System.Collections.Immutable;

namespace OnRecord;

/// <summary>
/// Leads from positions in one text to positions in the text it was made from. A map is a list of segments in order;
/// a segment of equal lengths was copied character for character, any other was replaced as a whole (an escape, an
/// entity), and one without source length was put in (a line feed between paragraphs).
/// </summary>
/// <param name="Segments">The segments; together they cover the made text without gaps. Empty for <see cref="Identity"/>.</param>
public sealed record OffsetMap(ImmutableArray<OffsetSegment> Segments)
{
    /// <summary>The map of a text that was taken as it is.</summary>
    public static OffsetMap Identity { get; } = new(ImmutableArray<OffsetSegment>.Empty);

    /// <summary>Whether every position leads to itself.</summary>
    public bool IsIdentity => Segments.IsEmpty;

    /// <summary>The smallest span of the source that holds all that the span was made from; empty where it was only put in.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (IsIdentity)
        {
            return span;
        }

        var start = -1;
        var end = -1;
        for (var index = Find(span.Start); index < Segments.Length && Segments[index].TextStart < Math.Max(span.End, span.Start + 1); index++)
        {
            var part = Segments[index].ToSource(span);
            if (part.IsEmpty && start >= 0)
            {
                continue;
            }

            start = start < 0 ? part.Start : Math.Min(start, part.Start);
            end = Math.Max(end, part.End);
        }

        return start < 0 ? new TextSpan(SourceEnd, 0) : TextSpan.Between(start, end);
    }

    /// <summary>The map from this map's text through <paramref name="earlier"/> to the text before.</summary>
    public OffsetMap Then(OffsetMap earlier)
    {
        if (earlier.IsIdentity)
        {
            return this;
        }

        if (IsIdentity)
        {
            return earlier;
        }

        var made = new OffsetMapBuilder();
        foreach (var segment in Segments)
        {
            Follow(segment, earlier, made);
        }

        return made.ToMap();
    }

    private static void Follow(OffsetSegment segment, OffsetMap earlier, OffsetMapBuilder made)
    {
        if (!segment.IsCopy || segment.SourceLength == 0)
        {
            made.Add(segment.TextLength, earlier.ToSource(segment.Source));
            return;
        }

        // A copied stretch may run over several segments of the earlier map; follow it piece by piece.
        var at = segment.SourceStart;
        while (at < segment.Source.End)
        {
            var index = earlier.Find(at);
            if (index >= earlier.Segments.Length)
            {
                made.Add(segment.Source.End - at, new TextSpan(earlier.SourceEnd, 0));
                return;
            }

            var step = Math.Min(earlier.Segments[index].Text.End, segment.Source.End) - at;
            made.Add(step, earlier.Segments[index].ToSource(new TextSpan(at, step)));
            at += step;
        }
    }

    private int SourceEnd => Segments[^1].Source.End;

    private int Find(int position) => SpanSearch.FirstAfter(Segments.AsSpan(), position, segment => segment.Text);
}
