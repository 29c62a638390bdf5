using System.Collections.Immutable;

namespace OnRecord.Clean.Html;

/// <summary>The lines of a page with their features, from which the trees that judge lines are learnt.</summary>
/// <param name="Lines">The words of each line.</param>
/// <param name="Features">The features, a row for each line.</param>
public sealed record PageSample(ImmutableArray<string> Lines, float[] Features)
{
    /// <summary>The names of the features, in order.</summary>
    public static ImmutableArray<string> FeatureNames => LineFeatures.Names;

    /// <summary>The sample of a page; null when the page is too large or has too little text to be judged.</summary>
    public static PageSample? Of(string html) =>
        PageReading.TryRead(html, out var page, out _) && page.IsJudged
            ? new PageSample([.. page.Lines.All.Select(page.Lines.WordsOf)], page.Features()) : null;
}
