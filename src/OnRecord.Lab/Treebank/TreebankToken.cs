using System.Collections.Immutable;

namespace OnRecord.Lab.Treebank;

/// <summary>A stretch of the text that the treebank marks: one word, or several such as <c>don't</c>.</summary>
/// <param name="Form">As printed.</param>
/// <param name="SpaceAfter">Whether a blank follows.</param>
/// <param name="Words">Its words.</param>
public sealed record TreebankToken(string Form, bool SpaceAfter, ImmutableArray<TreebankWord> Words);
