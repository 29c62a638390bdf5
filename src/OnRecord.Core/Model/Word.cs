namespace OnRecord;

/// <summary>What a token is in its sentence, in the terms of Universal Dependencies English.</summary>
/// <param name="Upos">Its part of speech.</param>
/// <param name="Features">Its features as in CoNLL-U, such as <c>Number=Sing</c>; <c>_</c> for none.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Head">The number of the token it depends on, in the same sentence; null for the root of the sentence.</param>
/// <param name="Relation">Its relation to the head, such as <c>nsubj</c> or <c>nsubj:pass</c>; <c>root</c> for the root.</param>
public readonly record struct Word(PartOfSpeech Upos, string Features, string Lemma, int? Head, string Relation);
