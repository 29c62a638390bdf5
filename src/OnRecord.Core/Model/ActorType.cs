namespace OnRecord;

/// <summary>What kind of somebody an actor is.</summary>
public enum ActorType
{
    /// <summary>A named person.</summary>
    Person,

    /// <summary>An organisation: an alliance, a ministry, a company.</summary>
    Organisation,

    /// <summary>A state, under any of its names.</summary>
    State,

    /// <summary>A named group, such as a people or a party's members.</summary>
    Group,

    /// <summary>Whoever holds an office, where the article does not name the holder.</summary>
    Office,

    /// <summary>Several together without a common name: <c>analysts</c>, <c>Turkish officials</c>.</summary>
    Collective,

    /// <summary>One source that the article does not name.</summary>
    Unnamed,

    /// <summary>A statement, report or poll whose issuer the article does not name.</summary>
    Document,
}
