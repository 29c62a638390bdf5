namespace OnRecord.Knowledge.Codes;

/// <summary>From what a part of a code follows.</summary>
public enum CodeBasis
{
    /// <summary>Nothing says it.</summary>
    Unknown,

    /// <summary>The name of a state or of its people, an adjective, or a place within it.</summary>
    Place,

    /// <summary>The name of a body or group.</summary>
    Body,

    /// <summary>A word for a role.</summary>
    Role,

    /// <summary>The office that the named person held on the day.</summary>
    Office,

    /// <summary>An office that was held before, as the words or the dates say.</summary>
    FormerOffice,

    /// <summary>What stands around the mention.</summary>
    Context,
}
