using System.Collections.Immutable;

namespace OnRecord.Lab.Treebank;

/// <summary>A sentence of a treebank.</summary>
/// <param name="StartsParagraph">Whether a paragraph begins with it.</param>
/// <param name="Tokens">Its tokens.</param>
public sealed record TreebankSentence(bool StartsParagraph, ImmutableArray<TreebankToken> Tokens);
