using OnRecord.Extract.Rules;
using OnRecord.Neural.Heads;

namespace OnRecord.Extract;

/// <summary>Takes attributions out of what the language engine read, with the limits that a statement has: its paragraph, or one quotation over several.</summary>
internal sealed class AttributionReader(Annotations doc)
{
    private readonly ContentLimits _limits = new(doc);

    /// <summary>The attributions in the order of their places; those without content inside the limits are left out.</summary>
    public List<Found> Read()
    {
        var found = new List<Found>();
        foreach (var linked in doc.Reading.Attributions)
        {
            if (Of(linked) is { Content.Count: > 0 } one)
            {
                found.Add(one);
            }
        }

        found.Sort((one, other) => one.Place.CompareTo(other.Place));
        return found;
    }

    private Found? Of(LinkedAttribution linked)
    {
        if (_limits.WithinBlock(Span(linked.Cue)) is not { } cue)
        {
            return null;
        }

        var source = linked.Source is { } words ? _limits.Beside(Span(words), cue.Block) : null;
        var found = new Found
        {
            Block = cue.Block,
            Source = source,
            Cue = cue.Span,
            Confidence = linked.Confidence,
            HasPronoun = linked.Source is { } pronoun && pronoun.End - pronoun.Start == 1 && WordClass.Pronouns.Contains(doc.Tokens[pronoun.Start].In(doc.Text).ToString().ToLowerInvariant()),
        };
        _limits.Add(found, linked.Contents.Select(Span));
        found.Scope = found.Content.Count > 0 ? Scopes.Of(found, doc) : found.Scope;
        return found;
    }

    private TextSpan Span(RoleSpan words) => doc.Tokens[words.Start].Span.Union(doc.Tokens[words.End - 1].Span);
}
