namespace OnRecord;

/// <summary>What a block of an article is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of the article's body.</summary>
    Body,

    /// <summary>The title, or a second title under it.</summary>
    Headline,

    /// <summary>A title inside the body, such as <c>-China, Afghanistan, S-400s</c>.</summary>
    CrossHead,

    /// <summary>The words under a picture.</summary>
    Caption,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>Place, agency and day before the first sentence.</summary>
    Dateline,

    /// <summary>What belongs to the page and not to the article: buttons, advertisements, initials, related headlines.</summary>
    Furniture,
}
