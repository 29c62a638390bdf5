namespace OnRecord.Clean;

/// <summary>What cleaning made of a draft: an article or a rejection; exactly one of the two is there.</summary>
/// <param name="Article">The article.</param>
/// <param name="Rejection">Why there is none.</param>
public readonly record struct Cleaned(Article? Article, Rejection? Rejection)
{
    /// <summary>An article that was made.</summary>
    public static Cleaned Of(Article article) => new(article, null);

    /// <summary>A draft that was refused.</summary>
    public static Cleaned Rejected(string address, string reason, string detail) => new(null, new Rejection(address, reason, detail));
}
