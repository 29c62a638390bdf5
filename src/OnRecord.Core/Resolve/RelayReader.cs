using System.Collections.Frozen;
using OnRecord.Extract.Grammar;

namespace OnRecord.Resolve;

/// <summary>Finds who passed a statement on without having said it: <c>Kato told staff, the Daily Post reported</c>; <c>in comments carried by the agency</c>.</summary>
internal sealed class RelayReader(Annotations doc, Tree tree)
{
    private const double MostOfIt = 0.8;
    private const int Reach = 40;

    private static readonly FrozenSet<string> _outlets = WordList.Lines("Resolve", "outlets.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> _relaying = FrozenSet.Create(StringComparer.Ordinal, "report", "carry", "publish", "broadcast", "air", "quote", "cite", "print", "release", "relay", "distribute", "say", "write", "accord");

    /// <summary>The relay of a statement; null when nobody passed it on.</summary>
    /// <param name="attribution">The statement's spans.</param>
    /// <param name="outer">The attribution in whose content it is told; null for none.</param>
    public TextSpan? Read(Attribution attribution, Attribution? outer) => attribution.Relay
        ?? (outer is not null && IsRelay(outer) ? outer.Source : null)
        ?? (CueClause.Of(doc, tree, attribution) is { } clause ? Beside(clause) : null);

    /// <summary>Whether an attribution only passes on what another one says, after the words: <c>…, the Daily Post reported</c>. It is then no statement of its own.</summary>
    public bool IsOnlyRelay(Attribution outer, IEnumerable<Attribution> inside) =>
        IsRelay(outer) && outer.Cue is { } cue && outer.Content.All(piece => piece.End <= cue.Start) && inside.Any(inner => inner.Extent.Length >= MostOfIt * outer.Content.Sum(piece => piece.Length));

    private bool IsRelay(Attribution outer) => outer.Source is { } source && outer.Cue is { } cue && IsOutlet(tree.Within(source))
        && tree.Within(cue) is var words && Enumerable.Range(words.Start, words.Count).Any(word => _relaying.Contains(tree.Lemma(word)));

    /// <summary>A phrase of relaying in the sentence, outside of what was said: <c>carried by the agency</c>, <c>, Reuters reported</c>.</summary>
    private TextSpan? Beside(CueClause clause)
    {
        for (var verb = Math.Max(clause.Sentence.Start, clause.Cue.Start - Reach); verb < Math.Min(clause.Sentence.End, clause.Cue.End + Reach); verb++)
        {
            if (tree[verb].Upos != PartOfSpeech.Verb || clause.IsCue(verb) || clause.IsContent(verb) || clause.IsSource(verb) || !_relaying.Contains(tree.Lemma(verb)))
            {
                continue;
            }

            foreach (var child in tree.Children(verb).Where(child => tree[child].Relation is "nsubj" or "obl:agent" && !clause.IsSource(child) && !clause.IsContent(child)))
            {
                if (Phrases.Noun(tree, child) is var words && IsOutlet(words))
                {
                    return tree.Span(words);
                }
            }
        }

        return null;
    }

    private bool IsOutlet(TokenRange words) => tree.HeadOf(words) is { } head && tree[head].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn
        && Enumerable.Range(words.Start, words.Count).Any(word => _outlets.Contains(tree.Lower(word)) && (word == head || tree[word].Head == head));
}
