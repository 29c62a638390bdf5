using System.Globalization;
using OnRecord.Extract.Time;
using OnRecord.Language;

namespace OnRecord.Tests.Extract.Time;

/// <summary>What the finder makes of a text, written as <c>words = days</c> or <c>words ? reason</c>.</summary>
internal static class Found
{
    public static string In(string text, string? published = "2019-12-04") => string.Join("; ", Expressions(text, published)
        .Select(time => time.Span.Of(text) + (time.Interval is { } days ? $" = {days}" : $" ? {time.Reason}")));

    public static string Values(string text, string? published = "2019-12-04") => string.Join("; ", Expressions(text, published)
        .Select(time => $"{time.Span.Of(text)} {time.Type.ToString().ToUpperInvariant()} {time.Value ?? "null"}"));

    public static IEnumerable<TimeExpression> Expressions(string text, string? published = "2019-12-04") => Read(text, published).TimeExpressions;

    public static Annotations Read(string text, string? published = "2019-12-04")
    {
        var article = An.Article(text) with { Published = published is null ? null : new Stated<DateInterval>(Days(published), "test") };
        return new Pipeline(new Tokenizer(), new SentenceSplitter(), new SentenceStage(), new TimeFinder()).Run(article);
    }

    private static DateInterval Days(string days)
    {
        var ends = days.Split('/');
        return new DateInterval(DateOnly.Parse(ends[0], CultureInfo.InvariantCulture), DateOnly.Parse(ends[^1], CultureInfo.InvariantCulture));
    }
}
