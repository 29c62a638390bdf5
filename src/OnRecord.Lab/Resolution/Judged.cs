namespace OnRecord.Lab.Resolution;

/// <summary>One speaker held against the gold.</summary>
/// <param name="Gold">Who it is.</param>
/// <param name="Found">Who the program says it is.</param>
/// <param name="IsRight">Whether these are the same.</param>
/// <param name="Mode">How the words stand to quotation marks; null where the program made no statement of them.</param>
public sealed record Judged(GoldSpeaker Gold, Speaker Found, bool IsRight, StatementMode? Mode = null)
{
    /// <summary>Whether the program leaves the speaker open although the article says who it is.</summary>
    public bool IsUnknown => Found.Name is null && Gold.Speaker is not null;

    /// <summary>Whether the program asserts somebody who is not the speaker; an unnamed source is not asserted to be anybody.</summary>
    public bool IsWrongNamed => !IsRight && Found is { Name: not null, Basis: Basis.Named or Basis.Title or Basis.Pronoun or Basis.Continued or Basis.Headline };

    /// <summary>Right, unknown, wrong named, or wrong.</summary>
    public string Kind => this switch
    {
        { IsRight: true } => "right",
        { IsUnknown: true } => "unknown",
        { IsWrongNamed: true } => "wrong named",
        _ => "wrong",
    };
}
