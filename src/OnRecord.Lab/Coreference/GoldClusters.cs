using System.Collections.Immutable;

namespace OnRecord.Lab.Coreference;

/// <summary>The clusters of one document in the scheme of GUM, in which every phrase is a mention.</summary>
public sealed class GoldClusters(ClusterRecord record)
{
    private readonly ImmutableArray<(TextSpan Span, int Cluster)> _mentions =
        [.. record.Gold.SelectMany((cluster, number) => cluster.Select(span => (Span: span, Cluster: number))).OrderBy(mention => mention.Span.Length).ThenBy(mention => mention.Span.Start)];

    /// <summary>The cluster of the shortest mention that holds a word, which is the one that it heads; null when none does.</summary>
    public int? Of(TextSpan head) => _mentions.FirstOrDefault(mention => mention.Span.Contains(head), (default, -1)).Cluster is >= 0 and var cluster ? cluster : null;

    /// <summary>Whether a cluster has a mention that is more than a pronoun.</summary>
    public bool HasNoun(int cluster, Annotations doc) =>
        record.Gold[cluster].Any(span => doc.Chains.In(doc, span) is { } number && doc.Chains.Mentions[number] is { Form: not MentionForm.Pronoun } mention && mention.Span == span);
}
