using OnRecord.Ingest;

namespace OnRecord.Clean;

/// <summary>How much one article may cost. Real pages stay far below: median depth 17, the deepest of some hundreds 51.</summary>
internal static class Limits
{
    /// <summary>The longest text that is cleaned, in UTF-16 code units.</summary>
    public const int Characters = 10 * 1024 * 1024;

    /// <summary>The depth below which elements of a page are read as if they were not nested.</summary>
    public const int Depth = 512;

    /// <summary>The most elements and stretches of text of a page.</summary>
    public const int Nodes = 250_000;

    /// <summary>The most attributes of a page.</summary>
    public const int Attributes = 100_000;

    /// <summary>Why the draft is refused; null when it is not.</summary>
    public static Rejection? Exceeded(Draft draft) =>
        draft.Text.Length <= Characters ? null
        : TooLarge(draft.Source.Address, $"it has {draft.Text.Length} characters, and at most {Characters} are read");

    /// <summary>A rejection for a document that passes a limit.</summary>
    public static Rejection TooLarge(string address, string what) =>
        new(address, "too large", $"The document is too large: {what}; split it or save the article alone.");
}
