using System.Collections.Immutable;
using OnRecord.Lab.Treebank;

namespace OnRecord.Lab.Prepare;

/// <summary>What a treebank says of each word, in the order of the words.</summary>
/// <param name="Lemmas">Dictionary forms.</param>
/// <param name="Upos">Universal parts of speech.</param>
/// <param name="Features">Features as in CoNLL-U.</param>
/// <param name="Heads">The number of each word's head in its sentence, from 1; 0 for the root.</param>
/// <param name="Relations">Relations with the part after the colon.</param>
public sealed record TreebankGold(
    ImmutableArray<string> Lemmas, ImmutableArray<string> Upos, ImmutableArray<string> Features, ImmutableArray<int> Heads, ImmutableArray<string> Relations)
{
    /// <summary>The gold of a document.</summary>
    public static TreebankGold Of(TreebankDocument document)
    {
        var words = document.Sentences.SelectMany(sentence => sentence.Tokens).SelectMany(token => token.Words).ToImmutableArray();
        return new(
            [.. words.Select(word => word.Lemma)],
            [.. words.Select(word => word.Upos)],
            [.. words.Select(word => word.Features)],
            [.. words.Select(word => word.Head)],
            [.. words.Select(word => word.Relation)]);
    }
}
