using System.Collections.Immutable;
using OnRecord.Clean;
using OnRecord.Ingest;

namespace OnRecord.Lab.Formats;

/// <summary>What the product reads in a sample.</summary>
/// <param name="Articles">The articles, with the drafts they were made of.</param>
/// <param name="Rejections">What was rejected.</param>
public sealed record FormatReading(ImmutableArray<(Draft Draft, Article Article)> Articles, ImmutableArray<Rejection> Rejections)
{
    /// <summary>Reads a file.</summary>
    public static FormatReading Of(string path)
    {
        var articles = ImmutableArray.CreateBuilder<(Draft Draft, Article Article)>();
        var rejections = ImmutableArray.CreateBuilder<Rejection>();
        foreach (var arrival in new Collection(ReadOptions.Default).Read([path]))
        {
            var made = arrival.Draft is { } draft ? ArticleMaker.Make(draft) : default;
            if (arrival.Draft is { } read && made.Article is { } article)
            {
                articles.Add((read, article));
            }
            else if ((made.Rejection ?? arrival.Rejection) is { } rejection)
            {
                rejections.Add(rejection);
            }
        }

        return new(articles.ToImmutable(), rejections.ToImmutable());
    }

    /// <summary>Whether a sample was read as its manifest says, or refused where it must be.</summary>
    public bool Fits(FormatSample sample) =>
        sample.IsRefused ? Articles.IsEmpty && !Rejections.IsEmpty
        : sample.Articles is { } articles ? Articles.Length == articles
        : sample.Items is { } items ? Articles.Length + Rejections.Count(rejection => items > 0 && rejection.Reason == RejectionReasons.Empty) == items
        : !sample.Expect.IsEmpty ? Articles.Length == sample.Expect.Length
        : sample.ExpectText is not null ? Articles.Length == 1
        : Articles.Length + Rejections.Length > 0;
}
