using System.Collections.Immutable;

namespace OnRecord.Lab.Extraction;

/// <summary>The measures over pages.</summary>
public static class ExtractionScores
{
    /// <summary>The scores of pages with a full gold body.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="prefix">What the names begin with.</param>
    public static ImmutableArray<(string Name, double Value)> Of(IReadOnlyCollection<JudgedPage> pages, string prefix)
    {
        var precision = Mean(pages.Select(page => page.Body.Precision));
        var recall = Mean(pages.Select(page => page.Body.Recall));
        return
        [
            (prefix + "body.f1", precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0),
            (prefix + "body.p", precision),
            (prefix + "body.r", recall),
            (prefix + "title", Share(pages, page => page.HasTitle)),
            (prefix + "authors", Share(pages, page => page.HasAuthors)),
            (prefix + "date", Share(pages, page => page.HasDate)),
            (prefix + "empty", pages.Count(page => page.IsEmpty)),
        ];
    }

    /// <summary>Further measures of the same pages: the mean of F1 of pages, how many are below 0.9, how many are right word for word, authors given where there are none, days given.</summary>
    public static ImmutableArray<(string Name, double Value)> Further(IReadOnlyCollection<JudgedPage> pages) =>
    [
        ("body.page_mean", Mean(pages.Select(page => (double?)page.Body.F1))),
        ("body.below_90", pages.Count(page => page.Body.F1 < 0.9)),
        ("body.exact", pages.Count(page => page.Body.IsExact)),
        ("authors.false", Share([.. pages.Where(page => page.Gold.Authors.IsEmpty)], page => !page.Found.Authors.IsEmpty)),
        ("date.given", Share(pages, page => page.Found.Date is not null)),
    ];

    /// <summary>The scores of pages of which only segments are known.</summary>
    public static ImmutableArray<(string Name, double Value)> Segments(IReadOnlyCollection<JudgedPage> pages) => pages.Count == 0 ? [] :
    [
        ("segments.present", Mean(pages.Select(page => page.Present))),
        ("segments.absent", Mean(pages.Select(page => page.Absent))),
        ("segments.title", Share(pages, page => page.HasTitle)),
        ("segments.authors", Share(pages, page => page.HasAuthors)),
        ("segments.date", Share(pages, page => page.HasDate)),
        ("segments.empty", pages.Count(page => page.IsEmpty)),
    ];

    private static double Mean(IEnumerable<double?> values) => 100 * (values.Where(value => value is not null).DefaultIfEmpty(0).Average() ?? 0);

    private static double Share(IReadOnlyCollection<JudgedPage> pages, Func<JudgedPage, bool> test) => pages.Count == 0 ? 0 : 100.0 * pages.Count(test) / pages.Count;
}
