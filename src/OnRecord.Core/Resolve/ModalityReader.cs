using System.Collections.Frozen;
using OnRecord.Extract.Grammar;

namespace OnRecord.Resolve;

/// <summary>Reads what keeps the article from saying that the words were spoken: <c>reportedly</c>, <c>is expected to say</c>, <c>if he says</c>, <c>would have said</c>.</summary>
internal sealed class ModalityReader(Tree tree)
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> _parts = WordList.Parts("Resolve", "modality.txt");

    /// <summary>The kind and the words; null when the article plainly says that it was said.</summary>
    public (ModalityKind Kind, TokenRange Words)? Read(CueClause clause) => Adverb(clause) ?? Raised(clause) ?? Auxiliary(clause) ?? Condition(clause);

    private (ModalityKind, TokenRange)? Adverb(CueClause clause)
    {
        foreach (var word in Enumerable.Range(clause.Cue.Start, clause.Cue.Count).Concat(tree.Children(clause.Verb)))
        {
            if (tree[word].Upos == PartOfSpeech.Adv && _parts["ReportedAdverbs"].Contains(tree.Lower(word)) && !clause.IsContent(word))
            {
                return (ModalityKind.Reported, One(word));
            }
        }

        return null;
    }

    /// <summary>A verb above the verb of saying: <c>is expected to say</c>, <c>is going to tell</c>, <c>is said to have told</c>.</summary>
    private (ModalityKind, TokenRange)? Raised(CueClause clause)
    {
        var above = tree.Relation(clause.Verb) == "xcomp" && tree[clause.Verb].Head is { } head ? head : clause.Verb;
        if (above == clause.Verb || tree.Child(above, "mark") is not null)
        {
            return null;
        }

        var isPassive = tree.Children(above).Any(child => tree[child].Relation is "aux:pass" or "nsubj:pass");
        var lemma = tree.Lemma(above);
        var words = new TokenRange(Math.Min(above, AuxiliaryOf(above) ?? above), Math.Max(above, clause.Verb - 1) + 1);
        return isPassive && _parts["Reported"].Contains(lemma) ? (ModalityKind.Reported, words)
            : _parts["Expected"].Contains(lemma) && (lemma != "go" || tree[above].Features.Contains("VerbForm=Part", StringComparison.Ordinal) || tree.Lower(above) == "going") ? (ModalityKind.Expected, words)
            : null;
    }

    private int? AuxiliaryOf(int verb) => tree.Children(verb).Where(child => child < verb && tree.Relation(child) is "aux" or "cop").Select(child => (int?)child).FirstOrDefault();

    private (ModalityKind, TokenRange)? Auxiliary(CueClause clause)
    {
        var auxiliaries = tree.Children(clause.Verb).Where(child => child < clause.Verb && tree.Relation(child) == "aux").ToList();
        var isNegated = tree.Children(clause.Verb).Any(child => tree[child].Features.Contains("Polarity=Neg", StringComparison.Ordinal) && child < clause.Verb);
        foreach (var word in auxiliaries)
        {
            var isPerfect = auxiliaries.Exists(other => other > word && tree.Lemma(other) == "have");
            ModalityKind? kind = tree.Lower(word) switch
            {
                "will" or "shall" or "'ll" or "’ll" when !isNegated => isPerfect ? ModalityKind.Reported : ModalityKind.Expected,
                "would" or "should" or "could" or "might" when isPerfect => ModalityKind.Hypothetical,
                var modal when _parts["Possible"].Contains(modal) && !isNegated => ModalityKind.Hypothetical,
                _ => null,
            };
            if (kind is { } found)
            {
                return (found, new TokenRange(word, (isPerfect ? auxiliaries[^1] : word) + 1));
            }
        }

        return null;
    }

    private (ModalityKind, TokenRange)? Condition(CueClause clause) =>
        tree.Child(clause.Verb, "mark") is { } mark && mark < clause.Verb && !clause.IsContent(mark) && tree.Lower(mark) is "if" or "unless" or "whether"
            ? (ModalityKind.Hypothetical, One(mark))
            : null;

    private static TokenRange One(int word) => new(word, word + 1);
}
