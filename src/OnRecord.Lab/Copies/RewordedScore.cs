using System.Collections.Immutable;
using OnRecord.Lab.Records;
using OnRecord.Stories;

namespace OnRecord.Lab.Copies;

/// <summary>Articles rewritten by the thesaurus, looked up among all articles: right is the article itself; its gold relatives count neither way.</summary>
/// <param name="Scores">The scores.</param>
/// <param name="Errors">Misses and wrong pairs.</param>
public sealed record RewordedScore(ImmutableArray<(string Name, double Value)> Scores, ImmutableArray<ErrorLine> Errors)
{
    // Every so many articles one is rewritten; and so many in a hundred of the words that the list lacks are replaced.
    private const int Every = 8;

    private static readonly int[] _strengths = [0, 40, 70];

    /// <summary>Rewrites and looks up.</summary>
    public static RewordedScore Of(IReadOnlyList<NewsText> articles, CopyIndex index, IReadOnlyDictionary<(string First, string Second), GoldPair> gold)
    {
        var scores = ImmutableArray.CreateBuilder<(string, double)>();
        var errors = new List<ErrorLine>();
        foreach (var strength in _strengths)
        {
            var (right, wrong, missed) = (0, 0, 0);
            foreach (var article in articles.Where((_, number) => number % Every == 0))
            {
                var found = index.Find(ArticlePrint.Of(Thesaurus.Rewritten(article.Text, strength)));
                var isFound = found.Any(match => match.Id == article.Id);
                var others = found.Where(match => match.Id != article.Id && !gold.ContainsKey(GoldPair.KeyOf(match.Id, article.Id))).ToList();
                (right, wrong, missed) = (right + (isFound ? 1 : 0), wrong + others.Count, missed + (isFound ? 0 : 1));
                errors.AddRange(isFound ? [] : [new ErrorLine($"reworded {strength} missed", article.Id, null, null, article.Text[..Math.Min(200, article.Text.Length)])]);
                errors.AddRange(others.Select(match => new ErrorLine($"reworded {strength} wrong", article.Id, null, match, "")));
            }

            scores.Add(($"reworded.{strength}.p", 100.0 * right / Math.Max(1, right + wrong)));
            scores.Add(($"reworded.{strength}.r", 100.0 * right / Math.Max(1, right + missed)));
            scores.Add(($"reworded.{strength}.f1", 200.0 * right / Math.Max(1, (2 * right) + wrong + missed)));
        }

        return new RewordedScore(scores.ToImmutable(), [.. errors]);
    }
}
