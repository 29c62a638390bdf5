namespace OnRecord.Neural.Syntax;

/// <summary>A word's grammar, in the terms of Universal Dependencies.</summary>
/// <param name="Upos">Its universal part of speech, such as <c>NOUN</c>.</param>
/// <param name="Features">Its features as in CoNLL-U, such as <c>Number=Sing</c>; <c>_</c> for none.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Head">The number, in the article, of the word it depends on; null for the root of its sentence.</param>
/// <param name="Relation">Its relation to the head, with the part after the colon.</param>
public readonly record struct WordSyntax(string Upos, string Features, string Lemma, int? Head, string Relation);
