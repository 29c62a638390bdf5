namespace OnRecord.Lab.Treebank;

/// <summary>What is right of a word that treebank and program both have.</summary>
/// <param name="Upos">Its part of speech.</param>
/// <param name="Lemma">Its lemma; right wherever the treebank gives none.</param>
/// <param name="Features">Its features.</param>
/// <param name="Head">Its head.</param>
/// <param name="Relation">Its relation without the part after the colon.</param>
/// <param name="FullRelation">Its relation.</param>
public readonly record struct WordMatch(bool Upos, bool Lemma, bool Features, bool Head, bool Relation, bool FullRelation)
{
    /// <summary>Compares a word.</summary>
    /// <param name="gold">What the treebank says.</param>
    /// <param name="found">What was found.</param>
    /// <param name="head">The number, among the words of the treebank, of the head that was found; null for the root.</param>
    public static WordMatch Of(GoldGrammar gold, Word found, int? head) => new(
        gold.Word.Upos.Equals(found.Upos.ToString(), StringComparison.OrdinalIgnoreCase),
        gold.Word.Lemma is "_" || gold.Word.Lemma == found.Lemma,
        gold.Word.Features == found.Features,
        gold.Head == head,
        Universal(gold.Word.Relation).SequenceEqual(Universal(found.Relation)),
        gold.Word.Relation == found.Relation);

    private static ReadOnlySpan<char> Universal(string relation) => relation.IndexOf(':', StringComparison.Ordinal) is >= 0 and var end ? relation.AsSpan(0, end) : relation;
}
