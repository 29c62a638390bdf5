using System.Collections.Immutable;

namespace OnRecord.Lab.Treebank;

/// <summary>How many words of a treebank have the right grammar. F1 is over words as in the CoNLL 2018 shared task; where both sides have the same words it is accuracy.</summary>
/// <param name="Gold">Words of the treebank.</param>
/// <param name="Found">Words of the program.</param>
/// <param name="Upos">Parts of speech that are right.</param>
/// <param name="Lemma">Lemmas that are right.</param>
/// <param name="Features">Features that are right.</param>
/// <param name="Head">Heads that are right.</param>
/// <param name="Relation">Heads with relations without the part after the colon.</param>
/// <param name="FullRelation">Heads with relations.</param>
public readonly record struct GrammarScore(int Gold, int Found, int Upos, int Lemma, int Features, int Head, int Relation, int FullRelation)
{
    /// <summary>The scores by name, in per cent.</summary>
    public ImmutableArray<(string Name, double Value)> Scores =>
        [("upos", F1(Upos)), ("lemma", F1(Lemma)), ("features", F1(Features)), ("uas", F1(Head)), ("las", F1(Relation)), ("las.full", F1(FullRelation))];

    /// <summary>Scores the words that both sides have.</summary>
    public static GrammarScore Of(ImmutableArray<GoldGrammar> gold, ImmutableArray<Word> found, ImmutableArray<(int Gold, int Found)> pairs) =>
        Matches(gold, found, pairs).Aggregate(new GrammarScore(gold.Length, found.Length, 0, 0, 0, 0, 0, 0), (sum, match) => sum.Plus(match));

    /// <summary>Compares the words that both sides have, in the order of the pairs. A head that only one side has is wrong.</summary>
    public static IEnumerable<WordMatch> Matches(ImmutableArray<GoldGrammar> gold, ImmutableArray<Word> found, ImmutableArray<(int Gold, int Found)> pairs)
    {
        var numbers = new int?[found.Length];
        foreach (var pair in pairs)
        {
            numbers[pair.Found] = pair.Gold;
        }

        return pairs.Select(pair => WordMatch.Of(gold[pair.Gold], found[pair.Found], found[pair.Found].Head is { } head ? numbers[head] ?? -1 : null));
    }

    /// <summary>Both together.</summary>
    public GrammarScore Plus(GrammarScore other) => new(
        Gold + other.Gold, Found + other.Found, Upos + other.Upos, Lemma + other.Lemma, Features + other.Features, Head + other.Head, Relation + other.Relation, FullRelation + other.FullRelation);

    private GrammarScore Plus(WordMatch match) => Plus(new GrammarScore(
        0, 0, One(match.Upos), One(match.Lemma), One(match.Features), One(match.Head), One(match.Head && match.Relation), One(match.Head && match.FullRelation)));

    private static int One(bool isRight) => isRight ? 1 : 0;

    private double F1(int right) => new Tally(Gold, Found, right).F1;
}
