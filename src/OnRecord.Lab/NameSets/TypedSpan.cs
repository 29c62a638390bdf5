namespace OnRecord.Lab.NameSets;

/// <summary>A name with the type that is compared.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">The type.</param>
public readonly record struct TypedSpan(TextSpan Span, string Type);
