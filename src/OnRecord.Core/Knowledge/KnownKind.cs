namespace OnRecord.Knowledge;

/// <summary>What kind of thing an entry of the almanac is.</summary>
public enum KnownKind
{
    /// <summary>A person who held an office.</summary>
    Person,

    /// <summary>A state, dependency, former or unrecognised state, or a part of one with a government of its own.</summary>
    State,

    /// <summary>An organisation of states.</summary>
    International,

    /// <summary>A ministry, service, army or other body of a state.</summary>
    Agency,

    /// <summary>A court.</summary>
    Court,

    /// <summary>A parliament or one of its chambers.</summary>
    Legislature,

    /// <summary>A political party.</summary>
    Party,

    /// <summary>A group under arms that is no state's army.</summary>
    Armed,

    /// <summary>A political or social movement.</summary>
    Movement,

    /// <summary>An organisation of neither states nor business: aid, rights, sport.</summary>
    Association,

    /// <summary>A newspaper, broadcaster or agency of news.</summary>
    Media,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A trade union.</summary>
    Union,

    /// <summary>A church or other religious body.</summary>
    Religious,

    /// <summary>A treaty or agreement, which is named like a body.</summary>
    Treaty,

    /// <summary>A city.</summary>
    City,

    /// <summary>A province or another region of the first level within a state.</summary>
    Region,

    /// <summary>A strait, sea, river, mountain, crossing or other place that is neither city nor province.</summary>
    Place,
}
