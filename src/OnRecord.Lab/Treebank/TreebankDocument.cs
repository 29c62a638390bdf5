using System.Collections.Immutable;

namespace OnRecord.Lab.Treebank;

/// <summary>A document of a treebank.</summary>
/// <param name="Id">Its name; empty where the file names none.</param>
/// <param name="Sentences">Its sentences.</param>
public sealed record TreebankDocument(string Id, ImmutableArray<TreebankSentence> Sentences);
