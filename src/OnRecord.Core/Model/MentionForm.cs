namespace OnRecord;

/// <summary>How a mention refers.</summary>
public enum MentionForm
{
    /// <summary>By a name or a part of it.</summary>
    Name,

    /// <summary>By an office, title or description.</summary>
    Title,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}
