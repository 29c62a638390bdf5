namespace OnRecord;

/// <summary>The part of the article a finding stands in.</summary>
public enum Section
{
    /// <summary>The title, or a title inside the body.</summary>
    Headline,

    /// <summary>A paragraph of the body.</summary>
    Body,

    /// <summary>The words under a picture.</summary>
    Caption,
}
