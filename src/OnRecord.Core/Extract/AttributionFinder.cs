using OnRecord.Neural.Heads;

namespace OnRecord.Extract;

/// <summary>Takes source, cue and content of attributions from what the language engine read.</summary>
public sealed class AttributionFinder : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Sentences | Layers.Quotations | Layers.Reading | Layers.TimeExpressions;

    /// <inheritdoc/>
    public Layers Gives => Layers.Attributions;

    /// <inheritdoc/>
    public void Run(Annotations doc) =>
        doc.Attributions = [.. doc.Reading.Attributions
            .Select(one => new Attribution(
                one.Source is { } source ? Span(doc, source) : null,
                Span(doc, one.Cue),
                [.. one.Contents.Select(content => Span(doc, content))],
                Scope.Statement,
                null,
                one.Confidence))
            .OrderBy(one => one.Content[0].Start)];

    private static TextSpan Span(Annotations doc, RoleSpan words) => doc.Tokens[words.Start].Span.Union(doc.Tokens[words.End - 1].Span);
}
