using System.Collections.Immutable;
using OnRecord.Lab.Records;

namespace OnRecord.Lab.Coreference;

/// <summary>What the chains of a document say of one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Referent">Whom it means.</param>
/// <param name="IsRight">
/// Whether its chain is called by words of the gold cluster: that of a pronoun by a name or noun, and that of a noun by an earlier or fuller one
/// where the gold cluster has such before it.
/// </param>
/// <param name="CalledBy">The words that the chain is called by; null when the source is no mention.</param>
public sealed record SpeakerAnswer(SourcePiece Source, SourceReferent Referent, bool IsRight, string? CalledBy)
{
    private static readonly ImmutableHashSet<string> _spoken = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "I", "me", "my", "we", "us", "our", "you", "your");

    /// <summary>Whether the source is a pronoun of the first or second person.</summary>
    public bool IsSpoken => _spoken.Contains(Source.Surface);

    /// <summary>Judges one source.</summary>
    public static SpeakerAnswer Of(Annotations doc, GoldClusters gold, SourcePiece source, SourceReferent referent)
    {
        if (doc.Chains.In(doc, source.Span) is not { } number)
        {
            return new SpeakerAnswer(source, referent, false, null);
        }

        var called = Called(doc, doc.Chains.Chains[doc.Chains.Mentions[number].Chain], number);
        var isSame = gold.Of(called.Span, doc.Tokens[called.Head].Span) == referent.Cluster;
        var isResolved = referent.Form switch
        {
            "name" => true,
            "pronoun" => called.Form != MentionForm.Pronoun || !gold.HasNoun(referent.Cluster, doc),
            _ => called.Span != doc.Chains.Mentions[number].Span || gold.IsFirst(referent.Cluster, source.Span, doc),
        };
        return new SpeakerAnswer(source, referent, isSame && isResolved, called.Span.Of(doc.Text));
    }

    /// <summary>As a line for the file of errors.</summary>
    public ErrorLine Line(string id, Annotations doc) =>
        new($"{Referent.Form}{(IsSpoken ? " spoken" : "")}{(CalledBy is null ? " no mention" : "")}", id, $"{Source.Surface} = {Referent.Name ?? Referent.Cluster.ToString(System.Globalization.CultureInfo.InvariantCulture)}", CalledBy, Around.Of(doc, Source.Span));

    /// <summary>A source that is a name is called by itself where its chain has no longer one.</summary>
    private static ChainMention Called(Annotations doc, Chain chain, int source) =>
        chain.Name is null && doc.Chains.Mentions[source].Form == MentionForm.Name ? doc.Chains.Mentions[source] : doc.Chains.Mentions[chain.NamedBy];
}
