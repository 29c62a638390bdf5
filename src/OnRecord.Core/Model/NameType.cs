namespace OnRecord;

/// <summary>What a name is the name of; the classes of OntoNotes, some of them put together.</summary>
public enum NameType
{
    /// <summary>A person, also an invented one.</summary>
    Per,

    /// <summary>A company, authority, party, team or other body.</summary>
    Org,

    /// <summary>A country, city or other place with a government.</summary>
    Gpe,

    /// <summary>Another place: a river, a mountain, a continent, a region.</summary>
    Loc,

    /// <summary>A nationality or a religious or political group: <c>French</c>, <c>Democrats</c>.</summary>
    Norp,

    /// <summary>A building, road, bridge or airport.</summary>
    Fac,

    /// <summary>A war, election, storm, match or other happening with a name.</summary>
    Event,

    /// <summary>A law or treaty.</summary>
    Law,

    /// <summary>A thing that is made or sold.</summary>
    Product,

    /// <summary>Any other: works of art, languages.</summary>
    Misc,
}
