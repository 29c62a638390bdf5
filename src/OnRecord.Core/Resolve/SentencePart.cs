namespace OnRecord.Resolve;

/// <summary>What part words have in their sentence, as far as it tells whom the next pronoun takes up.</summary>
internal enum SentencePart
{
    /// <summary>Behind a preposition, or any other.</summary>
    Other,

    /// <summary>The object of a verb.</summary>
    Object,

    /// <summary>The owner of something: <c>Lind's car</c>.</summary>
    Owner,

    /// <summary>The subject of a verb.</summary>
    Subject,
}
