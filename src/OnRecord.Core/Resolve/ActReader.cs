using OnRecord.Extract.Grammar;
using OnRecord.Extract.Rules;

namespace OnRecord.Resolve;

/// <summary>Tells which verbal PLOVER type a statement is, by its cue and by what the cue governs.</summary>
internal sealed class ActReader(Tree tree)
{
    private static readonly HashSet<string> _self = new(StringComparer.Ordinal) { "i", "we", "he", "she", "it", "they" };

    /// <summary>The type in capitals; null when the statement is none of them.</summary>
    public string? Read(Attribution attribution, CueClause? clause, Cue? cue)
    {
        if (cue is null || clause is null)
        {
            return cue?.Act;
        }

        var first = tree.At(attribution.Content[0].Start);
        return cue.Lemma switch
        {
            // A question is no request: only to do something, for something, or that something be done is asked for.
            "ask" => IsInfinitive(first) || (first < tree.Count && tree.Lower(first) is "for" or "that") || tree.Lower(clause.Cue.End - 1) == "for" ? cue.Act : null,
            // Only to do something is promised: "agreed that it was late" is an opinion.
            "agree" => IsInfinitive(first) || (first < tree.Count && first > 0 && tree.Lower(first - 1) is "to" or "on") ? "AGREE" : null,
            "offer" => IsInfinitive(first) ? "AGREE" : null,
            "refuse" => IsInfinitive(first) && first + 1 < tree.Count && CueLexicon.Find(tree.Lower(first + 1), "") is null ? "REJECT" : null,
            "warn" => ThreatensOneself(attribution, clause) ? "THREATEN" : null,
            _ => cue.Act,
        };
    }

    private bool IsInfinitive(int word) => word < tree.Count && tree.Lower(word) == "to" && tree.Relation(word) == "mark";

    /// <summary>A coercive warning is one of what the speaker will do: <c>warned that it would answer</c>.</summary>
    private bool ThreatensOneself(Attribution attribution, CueClause clause)
    {
        foreach (var piece in attribution.Content)
        {
            var words = tree.Within(piece);
            if (tree.HeadOf(words) is { } head && tree[head].Upos == PartOfSpeech.Verb && tree.Child(head, "nsubj") is { } subject && tree[subject].Upos == PartOfSpeech.Pron
                && _self.Contains(tree.Lower(subject)) && IsAhead(head) && !clause.IsCue(head))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAhead(int verb) => tree.Children(verb).Any(child => tree.Relation(child) == "aux" && tree.Lower(child) is "will" or "would" or "'ll" or "’ll" or "shall");
}
