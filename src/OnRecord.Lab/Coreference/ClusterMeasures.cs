using System.Collections.Immutable;
using OnRecord.Lab.Scoring;

namespace OnRecord.Lab.Coreference;

/// <summary>The measures of the CoNLL-2012 shared task, mentions matched by exact span (Pradhan and others, ACL 2014).</summary>
public static class ClusterMeasures
{
    /// <summary>Links (Vilain and others 1995): of each cluster one less than its mentions, less one for each part that the other side leaves it in.</summary>
    public static Tally Muc(Clustering found, Clustering gold)
    {
        var (right, all) = Links(found, gold);
        var (rightGold, allGold) = Links(gold, found);
        return new Tally(right, all, rightGold, allGold);
    }

    /// <summary>Mentions, each by the share of its cluster that it has in common with its cluster on the other side (Bagga and Baldwin 1998).</summary>
    public static Tally BCubed(Clustering found, Clustering gold) =>
        new(Shares(found, gold), found.Mentions.Count(), Shares(gold, found), gold.Mentions.Count());

    /// <summary>Clusters, in the best one-to-one assignment by twice what two have in common over the sum of their sizes (Luo 2005).</summary>
    public static Tally Ceaf(Clustering found, Clustering gold)
    {
        var likeness = new double[gold.All.Length][];
        for (var cluster = 0; cluster < gold.All.Length; cluster++)
        {
            likeness[cluster] = new double[found.All.Length];
            foreach (var (other, common) in Common(gold.All[cluster], found))
            {
                likeness[cluster][other] = 2.0 * common / (gold.All[cluster].Length + found.All[other].Length);
            }
        }

        var best = Assignment.Best(likeness);
        return new Tally(best, found.All.Length, best, gold.All.Length);
    }

    /// <summary>Mentions alone, whatever their clusters.</summary>
    public static Tally Mentions(Clustering found, Clustering gold)
    {
        var both = found.Mentions.Count(mention => gold.Of(mention) is not null);
        return new Tally(both, found.Mentions.Count(), both, gold.Mentions.Count());
    }

    private static (int Right, int All) Links(Clustering of, Clustering other) =>
        (of.All.Sum(cluster => cluster.Length - Parts(cluster, other)), of.All.Sum(cluster => cluster.Length - 1));

    private static int Parts(ImmutableArray<TextSpan> cluster, Clustering other) =>
        cluster.Count(mention => other.Of(mention) is null) + cluster.Select(other.Of).OfType<int>().Distinct().Count();

    private static double Shares(Clustering of, Clustering other) =>
        of.All.Sum(cluster => Common(cluster, other).Sum(part => (double)part.Common * part.Common) / cluster.Length);

    private static IEnumerable<(int Other, int Common)> Common(ImmutableArray<TextSpan> cluster, Clustering other) =>
        cluster.Select(other.Of).OfType<int>().CountBy(number => number).Select(part => (part.Key, part.Value));
}
