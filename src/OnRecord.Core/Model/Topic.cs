namespace OnRecord;

/// <summary>What a statement is about.</summary>
/// <param name="Name">A name or noun phrase, the same for all its wordings: without determiners, the head in its dictionary form, a name as the article gives it in full.</param>
/// <param name="Words">The words in the content that it was read from.</param>
public sealed record Topic(string Name, Evidence Words);
