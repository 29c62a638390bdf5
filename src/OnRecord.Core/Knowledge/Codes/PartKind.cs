namespace OnRecord.Knowledge.Codes;

/// <summary>What a part of a mention is.</summary>
internal enum PartKind
{
    /// <summary>A word that says nothing here.</summary>
    Other,

    /// <summary>A word in capitals that is not known, perhaps of a name.</summary>
    Name,

    /// <summary>A word such as <c>former</c>.</summary>
    Former,

    /// <summary>A state by its name.</summary>
    State,

    /// <summary>A state by the adjective or its people.</summary>
    People,

    /// <summary>A capital, or what else stands for a government.</summary>
    Seat,

    /// <summary>A city, region or other place.</summary>
    Place,

    /// <summary>A body, group or organisation.</summary>
    Body,

    /// <summary>A person with an office.</summary>
    Person,

    /// <summary>A word for a role.</summary>
    Role,

    /// <summary>A comma or bracket.</summary>
    Comma,

    /// <summary>A preposition after which stands whose, where or in what.</summary>
    Of,

    /// <summary>A preposition after which stands for whom.</summary>
    For,

    /// <summary>A word after which somebody or something else stands.</summary>
    Away,
}
