using System.Collections.Immutable;

namespace OnRecord.Clean.Html;

/// <summary>The lines of a page with their features: what a model judges, and what it is learnt from.</summary>
public sealed class PageSample
{
    private readonly PageLines _page;
    private readonly PageView _view;

    internal PageSample(PageReading page)
    {
        _page = page.Lines;
        _view = new PageView(page);
        Features = LineFeatures.Of(_page, _view);
    }

    /// <summary>The names of all features, in order.</summary>
    public static ImmutableArray<string> FeatureNames => LineContext.Names;


    /// <summary>The words of each line.</summary>
    public ImmutableArray<string> Lines => [.. _page.All.Select(_page.WordsOf)];

    /// <summary>The features of each line alone, a row for each.</summary>
    public FeatureTable Features { get; }

    /// <summary>The sample of a page; null when the page is too large or has too little text to be judged.</summary>
    public static PageSample? Of(string html) => PageReading.TryRead(html, out var page, out _) && page.IsJudged ? new PageSample(page) : null;

    /// <summary>A number that lines of the same look share: those whose elements have the same names and class names.</summary>
    public int LookOf(int line) => _view.KindOf(_page.All[line]).First;

    /// <summary>The features of each line with those that a first judgement adds, a row for each.</summary>
    /// <param name="likely">The first judgement of each line, from 0 to 1.</param>
    public FeatureTable Again(float[] likely) => LineContext.Of(Features, _page, _view, likely);
}
