using System.Collections.Immutable;

namespace OnRecord.Neural.Heads;

/// <summary>Finds the cues that a source or a content may belong to: the nearest few.</summary>
public static class LinkPairs
{
    /// <summary>How many cues are looked at.</summary>
    public const int Candidates = 6;

    /// <summary>Cues with more words between are not looked at.</summary>
    public const int Reach = 400;

    /// <summary>As far as the spans nearer to a cue are counted.</summary>
    public const int MostPlaces = 5;

    /// <summary>The pairs of each source and each content, in the order of the spans, nearest cue first; of cues equally near the earlier is nearer.</summary>
    /// <param name="spans">The spans of an article in their order; none overlaps another.</param>
    public static ImmutableArray<LinkPair> Of(IReadOnlyList<RoleSpan> spans)
    {
        var pairs = ImmutableArray.CreateBuilder<LinkPair>();
        var byRole = Enum.GetValues<AttributionRole>().Select(role => Numbers(spans, role)).ToArray();
        var cues = byRole[(int)AttributionRole.Cue];
        for (var span = 0; span < spans.Count; span++)
        {
            if (spans[span].Role != AttributionRole.Cue)
            {
                Add(spans, span, cues, byRole[(int)spans[span].Role], pairs);
            }
        }

        return pairs.ToImmutable();
    }

    private static List<int> Numbers(IReadOnlyList<RoleSpan> spans, AttributionRole role) =>
        [.. Enumerable.Range(0, spans.Count).Where(number => spans[number].Role == role)];

    private static void Add(IReadOnlyList<RoleSpan> spans, int span, List<int> cues, List<int> same, ImmutableArray<LinkPair>.Builder pairs)
    {
        var walk = new Nearest(spans, span, cues);
        for (var rank = 0; rank < Candidates && walk.Next() is { } cue && spans[cue].Gap(spans[span]) <= Reach; rank++)
        {
            pairs.Add(new LinkPair(span, cue, rank, Place(spans, span, cue, same)));
        }
    }

    /// <summary>How many spans come before this one when they are taken from the cue outwards.</summary>
    private static int Place(IReadOnlyList<RoleSpan> spans, int span, int cue, List<int> same)
    {
        var walk = new Nearest(spans, cue, same);
        var place = 0;
        while (place < MostPlaces && walk.Next() is { } next && next != span)
        {
            place++;
        }

        return place;
    }
}
