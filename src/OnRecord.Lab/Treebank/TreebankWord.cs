namespace OnRecord.Lab.Treebank;

/// <summary>A word of a treebank: one line of CoNLL-U.</summary>
/// <param name="Form">The word as the annotators write it; in a token of several words not always as printed.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Upos">Its universal part of speech.</param>
/// <param name="Features">Its features, <c>_</c> for none.</param>
/// <param name="Head">The number of its head in the sentence, from 1; 0 for the root.</param>
/// <param name="Relation">Its relation to the head, with the part after the colon.</param>
public sealed record TreebankWord(string Form, string Lemma, string Upos, string Features, int Head, string Relation);
