using System.Collections.Immutable;

namespace OnRecord.Lab.Polnear;

/// <summary>An article of the PolNeAR set with its attributions, once for each annotator.</summary>
public sealed record PolnearArticle(string Id, string? Date, string? Title, string Text, ImmutableArray<PolnearAnnotation> Annotations)
{
    /// <summary>The attributions of the first annotator that have content.</summary>
    public ImmutableArray<PolnearAttribution> Gold =>
        Annotations.IsDefaultOrEmpty ? [] : [.. Annotations[0].Attributions.Where(attribution => attribution.Content.Length > 0)];
}
