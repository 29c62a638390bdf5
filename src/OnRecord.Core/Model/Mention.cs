namespace OnRecord;

/// <summary>A span that refers to an actor.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Form">How it refers.</param>
public readonly record struct Mention(TextSpan Span, MentionForm Form);
