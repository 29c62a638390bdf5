using System.Collections.Immutable;
using OnRecord.Lab.Scoring;

namespace OnRecord.Lab.Coreference;

/// <summary>The measures of clusters over a set, and for each genre.</summary>
public sealed class ClusterScore
{
    private readonly SortedDictionary<string, Sums> _genres = new(StringComparer.Ordinal);

    /// <summary>The scores by name, those of the whole set first.</summary>
    public ImmutableArray<(string Name, double Value)> Scores
    {
        get
        {
            var all = _genres.Values.Aggregate(default(Sums), (sum, genre) => sum + genre);
            return
            [
                ("conll.f1", all.Conll),
                .. Named("muc", all.Muc), .. Named("b3", all.BCubed), .. Named("ceafe", all.Ceaf), .. Named("mention", all.Mentions),
                .. _genres.Where(genre => genre.Key.Length > 0).Select(genre => ($"{genre.Key}.conll.f1", genre.Value.Conll)),
            ];
        }
    }

    /// <summary>Adds one document. Clusters of one mention count for nothing, as in OntoNotes.</summary>
    public void Add(string genre, Clustering found, Clustering gold)
    {
        (found, gold) = (found.WithoutSingles(), gold.WithoutSingles());
        _genres[genre] = _genres.GetValueOrDefault(genre) + new Sums(
            ClusterMeasures.Muc(found, gold),
            ClusterMeasures.BCubed(found, gold),
            ClusterMeasures.Ceaf(found, gold),
            ClusterMeasures.Mentions(found, gold));
    }

    private static ImmutableArray<(string Name, double Value)> Named(string name, Tally tally) =>
        [($"{name}.f1", tally.F1), ($"{name}.p", tally.Precision), ($"{name}.r", tally.Recall)];

    private readonly record struct Sums(Tally Muc, Tally BCubed, Tally Ceaf, Tally Mentions)
    {
        /// <summary>The mean of the three measures of clusters.</summary>
        public double Conll => (Muc.F1 + BCubed.F1 + Ceaf.F1) / 3;

        public static Sums operator +(Sums one, Sums other) => new(one.Muc + other.Muc, one.BCubed + other.BCubed, one.Ceaf + other.Ceaf, one.Mentions + other.Mentions);
    }
}
