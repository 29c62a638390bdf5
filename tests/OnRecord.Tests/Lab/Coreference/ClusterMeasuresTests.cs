using OnRecord.Lab.Coreference;

namespace OnRecord.Tests.Lab.Coreference;

/// <summary>The measures of clusters on clusterings made by hand; a mention is a letter.</summary>
public class ClusterMeasuresTests
{
    // The example of Pradhan and others (2014), whose values they print.
    private static readonly Clustering _gold = Of("abc", "defg");
    private static readonly Clustering _found = Of("ab", "cd", "fghi");

    [Fact]
    public void Links_are_counted_as_in_MUC()
    {
        var tally = ClusterMeasures.Muc(_found, _gold);

        Assert.Equal(40, tally.Precision, 6);
        Assert.Equal(40, tally.Recall, 6);
        Assert.Equal(40, tally.F1, 6);
    }

    [Fact]
    public void Mentions_are_weighed_as_in_B_cubed()
    {
        var tally = ClusterMeasures.BCubed(_found, _gold);

        Assert.Equal(50, tally.Precision, 6);
        Assert.Equal(100 * (5.0 / 3 + 5.0 / 4) / 7, tally.Recall, 6);
    }

    [Fact]
    public void Clusters_are_assigned_one_to_one_as_in_CEAF()
    {
        var tally = ClusterMeasures.Ceaf(_found, _gold);

        Assert.Equal(100 * 1.3 / 3, tally.Precision, 6);
        Assert.Equal(65, tally.Recall, 6);
    }

    [Fact]
    public void Mentions_alone_do_not_regard_clusters()
    {
        var tally = ClusterMeasures.Mentions(_found, _gold);

        Assert.Equal(100 * 6.0 / 8, tally.Precision, 6);
        Assert.Equal(100 * 6.0 / 7, tally.Recall, 6);
    }

    [Fact]
    public void The_same_clusters_score_100_in_any_order()
    {
        var turned = Of("gfed", "cab");

        Assert.All(
            [ClusterMeasures.Muc(turned, _gold), ClusterMeasures.BCubed(turned, _gold), ClusterMeasures.Ceaf(turned, _gold), ClusterMeasures.Mentions(turned, _gold)],
            tally => Assert.Equal(100, tally.F1, 6));
    }

    [Fact]
    public void Nothing_found_scores_0()
    {
        var none = Of();

        Assert.All(
            [ClusterMeasures.Muc(none, _gold), ClusterMeasures.BCubed(none, _gold), ClusterMeasures.Ceaf(none, _gold), ClusterMeasures.Mentions(none, _gold)],
            tally => Assert.Equal(0, tally.F1, 6));
    }

    [Fact]
    public void All_in_one_cluster_loses_precision_and_no_recall()
    {
        var one = Of("abcdefg");

        Assert.Equal(100, ClusterMeasures.Muc(one, _gold).Recall, 6);
        Assert.Equal(100 * 5.0 / 6, ClusterMeasures.Muc(one, _gold).Precision, 6);
        Assert.Equal(100 * (9 + 16) / 7.0 / 7, ClusterMeasures.BCubed(one, _gold).Precision, 6);
    }

    [Fact]
    public void Clusters_of_one_mention_count_for_nothing()
    {
        var score = new ClusterScore();
        score.Add("news", Of("ab", "c"), Of("ab", "d"));

        Assert.Equal(100, score.Scores.Single(one => one.Name == "conll.f1").Value, 6);
    }

    [Fact]
    public void Genres_are_scored_apart()
    {
        var score = new ClusterScore();
        score.Add("news", Of("ab"), Of("ab"));
        score.Add("speech", Of("ab"), Of("cd"));

        Assert.Equal(100, score.Scores.Single(one => one.Name == "news.conll.f1").Value, 6);
        Assert.Equal(0, score.Scores.Single(one => one.Name == "speech.conll.f1").Value, 6);
        Assert.Equal(50, score.Scores.Single(one => one.Name == "mention.f1").Value, 6);
    }

    [Fact]
    public void A_mention_in_two_clusters_belongs_to_the_first()
    {
        var clusters = Of("ab", "bc");

        Assert.Equal(0, clusters.Of(At('b')));
        Assert.Equal(3, clusters.Mentions.Count());
    }

    private static Clustering Of(params string[] clusters) => new(clusters.Select(cluster => cluster.Select(At)));

    private static TextSpan At(char mention) => new(mention - 'a', 1);
}
