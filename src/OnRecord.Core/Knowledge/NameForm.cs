namespace OnRecord.Knowledge;

/// <summary>How a name names: what may be concluded from reading it.</summary>
public enum NameForm
{
    /// <summary>The name most used in English.</summary>
    Usual,

    /// <summary>The full name by law: <c>French Republic</c>.</summary>
    Official,

    /// <summary>Another name or spelling.</summary>
    Other,

    /// <summary>Initials: <c>NATO</c>. They count only where the text has them in capitals, or as a name.</summary>
    Acronym,

    /// <summary>A name of earlier days.</summary>
    Former,

    /// <summary>An adjective: <c>Turkish</c>.</summary>
    Adjective,

    /// <summary>Somebody of that people: <c>Turk</c>.</summary>
    Inhabitant,

    /// <summary>The people: <c>Turks</c>.</summary>
    People,

    /// <summary>The seat of government. It names a place, and the government where it acts or speaks.</summary>
    Capital,

    /// <summary>A building, street or city that stands for the government: <c>the Kremlin</c>.</summary>
    Metonym,

    /// <summary>A code in tables: ISO 3166-1, Correlates of War. No text means it so, and names are not found by it.</summary>
    Code,
}
