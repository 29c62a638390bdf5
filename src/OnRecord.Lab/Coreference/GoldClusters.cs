using System.Collections.Immutable;

namespace OnRecord.Lab.Coreference;

/// <summary>The clusters of one document in the scheme of GUM, in which every phrase is a mention.</summary>
public sealed class GoldClusters(ClusterRecord record)
{
    private readonly ImmutableArray<(TextSpan Span, int Cluster)> _mentions =
        [.. record.Gold.SelectMany((cluster, number) => cluster.Select(span => (Span: span, Cluster: number))).OrderBy(mention => mention.Span.Length).ThenBy(mention => mention.Span.Start)];

    /// <summary>The cluster of a mention, or else of the shortest one that holds its head; null when none does.</summary>
    public int? Of(TextSpan mention, TextSpan head) =>
        _mentions.FirstOrDefault(one => one.Span == mention, _mentions.FirstOrDefault(one => one.Span.Contains(head), (default, -1))).Cluster is >= 0 and var cluster ? cluster : null;

    /// <summary>Whether a cluster has a mention that is more than a pronoun.</summary>
    public bool HasNoun(int cluster, Annotations doc) => record.Gold[cluster].Any(span => IsNoun(span, doc));

    /// <summary>Whether no name or noun of a cluster stands before a span.</summary>
    public bool IsFirst(int cluster, TextSpan span, Annotations doc) => !record.Gold[cluster].Any(other => other.End <= span.Start && IsNoun(other, doc));

    private static bool IsNoun(TextSpan span, Annotations doc) =>
        doc.Chains.In(doc, span) is { } number && doc.Chains.Mentions[number] is { Form: not MentionForm.Pronoun } mention && span.Contains(doc.Tokens[mention.Head].Span);
}
