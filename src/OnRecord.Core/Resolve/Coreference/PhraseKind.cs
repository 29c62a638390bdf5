namespace OnRecord.Resolve.Coreference;

/// <summary>What a phrase is about, as far as names and nouns tell. The order is that of the rows of trained tables.</summary>
internal enum PhraseKind
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A group or body of persons.</summary>
    Body,

    /// <summary>A state, city or other place.</summary>
    Place,

    /// <summary>A people, or the members of a movement.</summary>
    People,

    /// <summary>A time.</summary>
    Time,

    /// <summary>A happening, law, work or thing that is made.</summary>
    Thing,

    /// <summary>A number or amount.</summary>
    Amount,

    /// <summary>An animal.</summary>
    Animal,
}
