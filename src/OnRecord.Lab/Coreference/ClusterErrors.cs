using System.Collections.Immutable;
using OnRecord.Lab.Records;

namespace OnRecord.Lab.Coreference;

/// <summary>What is wrong in the clusters of one document, seen from each mention and the nearest one before it that means the same.</summary>
public static class ClusterErrors
{
    /// <summary>
    /// <c>missed</c>: a gold mention that stands in no found cluster. <c>extra</c>: a found one that stands in no gold cluster. <c>link</c>: one that
    /// shares its found cluster with the wrong mentions only. <c>new</c>: one that begins a found cluster and goes on with a gold one.
    /// </summary>
    public static IEnumerable<ErrorLine> Of(string id, Annotations doc, Clustering found, Clustering gold)
    {
        foreach (var mention in gold.Mentions.Union(found.Mentions).OrderBy(mention => mention.Start).ThenBy(mention => mention.End))
        {
            var (wanted, given) = (Before(gold, mention), Before(found, mention));
            var kind = found.Of(mention) is null ? "missed"
                : gold.Of(mention) is null ? "extra"
                : given.IsEmpty && wanted.IsEmpty ? null
                : given.IsEmpty ? "new"
                : given.Any(wanted.Contains) ? null
                : "link";
            if (kind is not null)
            {
                var word = Head(doc, mention);
                yield return new ErrorLine($"{kind} {word}", id, Words(mention, wanted), Words(mention, given), Around.Of(doc, mention));
            }
        }

        string Words(TextSpan mention, ImmutableArray<TextSpan> before) => $"{mention.Of(doc.Text)} <- {(before.IsEmpty ? "nothing" : before[^1].Of(doc.Text))}";
    }

    private static ImmutableArray<TextSpan> Before(Clustering clusters, TextSpan mention) =>
        clusters.Of(mention) is { } number ? [.. clusters.All[number].Where(other => other.Start < mention.Start || (other.Start == mention.Start && other.End > mention.End)).OrderBy(other => other.Start)] : [];

    /// <summary>Pronoun, name or noun, as the first word of the mention looks.</summary>
    private static string Head(Annotations doc, TextSpan mention)
    {
        var number = doc.Tokens.BinarySearch(new Token(mention), Comparer<Token>.Create((one, other) => one.Span.Start.CompareTo(other.Span.Start)));
        return number < 0 ? "?" : doc.Words[number].Upos.ToString();
    }
}
