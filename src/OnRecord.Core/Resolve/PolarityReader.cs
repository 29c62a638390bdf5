using System.Collections.Frozen;
using OnRecord.Extract.Grammar;
using OnRecord.Extract.Rules;

namespace OnRecord.Resolve;

/// <summary>Tells whether the source stands behind the content: said it, denied it, or would not say.</summary>
internal sealed class PolarityReader(Tree tree)
{
    private static readonly FrozenSet<string> _negations = FrozenSet.Create(StringComparer.Ordinal, "not", "n't", "n’t", "never", "nor", "neither", "nothing", "without");

    public Polarity Read(CueClause? clause, Cue? cue)
    {
        var polarity = cue?.Polarity ?? Polarity.Said;
        return clause is null || !IsNegated(clause) ? polarity : Polarity.Declined;
    }

    /// <summary>A negation in the cue, or on its verb before the content: <c>did not say</c>, <c>no one said</c> has none; <c>has not denied</c> is no denial.</summary>
    private bool IsNegated(CueClause clause) =>
        Enumerable.Range(clause.Cue.Start, clause.Cue.Count).Any(word => _negations.Contains(tree.Lower(word)))
        || tree.Children(clause.Verb).Any(child => child < clause.Verb && !clause.IsContent(child) && tree.Relation(child) is "advmod" or "mark" or "cc" && _negations.Contains(tree.Lower(child)));
}
