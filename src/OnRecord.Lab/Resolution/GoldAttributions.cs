using System.Collections.Immutable;
using OnRecord.Lab.Polnear;

namespace OnRecord.Lab.Resolution;

/// <summary>Stands in the pipeline where attributions are looked for, and gives those of the gold instead.</summary>
/// <param name="gold">The gold, in order of content.</param>
public sealed class GoldAttributions(ImmutableArray<SpanTriple> gold) : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Quotations;

    /// <inheritdoc/>
    public Layers Gives => Layers.Attributions;

    /// <inheritdoc/>
    public void Run(Annotations doc)
    {
        var marks = new OuterMarks(doc.Quotations);
        var all = ImmutableArray.CreateBuilder<Attribution>(gold.Length);
        foreach (var triple in gold)
        {
            var bare = new Attribution(Whole(triple.Source), Whole(triple.Cue), [.. triple.Content.Select(marks.Within)], Scope.Statement, null, 1);
            all.Add(bare with { Continues = GoesOn(doc, all, bare) ? all.Count - 1 : null });
        }

        doc.Attributions = all.ToImmutable();
    }

    private static TextSpan? Whole(ImmutableArray<TextSpan> pieces) => pieces.IsEmpty ? null : pieces.Aggregate((one, other) => one.Union(other));

    /// <summary>Whether a quotation that stands alone goes on right behind the attribution before, with nothing but signs between.</summary>
    private static bool GoesOn(Annotations doc, ImmutableArray<Attribution>.Builder earlier, Attribution one) =>
        one is { Source: null, Cue: null } && earlier.Count > 0 && one.Extent.Start >= earlier[^1].Extent.End
        && !TextSpan.Between(earlier[^1].Extent.End, one.Extent.Start).Of(doc.Text).Any(char.IsLetterOrDigit);
}
