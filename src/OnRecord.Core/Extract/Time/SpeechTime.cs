using System.Collections.Immutable;

namespace OnRecord.Extract.Time;

/// <summary>Tells which expression of time dates an act of speaking.</summary>
public static class SpeechTime
{
    /// <summary>
    /// The expression that says when the words were spoken: in the sentence of the cue, outside all content, and tied to the cue
    /// rather than to another verb or noun; of several the nearest. Null when there is none: the date of another sentence is no answer.
    /// </summary>
    /// <param name="doc">The article with tokens, sentences and expressions of time.</param>
    /// <param name="attribution">Source, cue and content.</param>
    public static TimeExpression? Choose(Annotations doc, Attribution attribution)
    {
        if (attribution.Cue is not { } cue || SpeechClause.Around(doc, cue, attribution) is not { } clause)
        {
            return null;
        }

        return InExtent(doc.TimeExpressions, clause.Extent)
            .Where(time => Meaning.TellsWhen(time.Reason))
            .Select(time => (Time: time, Distance: clause.Distance(time)))
            .Where(candidate => candidate.Distance is not null)
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Time)
            .FirstOrDefault();
    }

    private static IEnumerable<TimeExpression> InExtent(ImmutableArray<TimeExpression> times, TextSpan extent)
    {
        for (var at = SpanSearch.LastFrom(times.AsSpan(), extent.Start - 1, time => time.Span) + 1; at < times.Length && times[at].Span.End <= extent.End; at++)
        {
            yield return times[at];
        }
    }
}
