using System.Collections.Immutable;

namespace OnRecord.Clean.Html;

/// <summary>Decides which lines of a page are the body of the article.</summary>
internal static class LineJudge
{
    private const float Likely = 0.5f;
    private const float LikelyHead = 0.1f;

    /// <summary>Marks the lines of the body.</summary>
    public static void Apply(PageReading page, LineModel model)
    {
        if (!page.IsJudged || !ByLikeness(page, model))
        {
            ByElements(page);
        }
    }

    private static bool ByLikeness(PageReading page, LineModel model)
    {
        var likely = model.Likelihoods(new PageSample(page));
        var any = false;
        foreach (var line in page.Lines.All)
        {
            line.IsBody = !IsTitle(line) && line.Block.Box != BoxNames.Consent && likely[line.Number] > Likely;
            any |= line.IsBody;
        }

        KeepHeads(page.Lines.All, likely);
        return any;
    }

    // A heading between paragraphs of the body is one of theirs, unless it is very unlike them.
    private static void KeepHeads(ImmutableArray<PageLine> lines, float[] likely)
    {
        for (var index = lines.Length - 2; index > 0; index--)
        {
            var (head, next) = (lines[index], lines[index + 1]);
            head.IsBody |= head.Mark is { Kind: BlockKind.CrossHead } && next.IsBody && head.Block.Parent == next.Block.Parent && likely[index] > LikelyHead;
        }
    }

    /// <summary>Marks what stands in the elements that were found by names and masses, and is not marked as something else.</summary>
    public static void ByElements(PageReading page)
    {
        var found = new NodeSet(page.Found);
        foreach (var line in page.Lines.All)
        {
            line.IsBody = found.Holds(line.Block) && line.Mark is null or { Kind: BlockKind.Body or BlockKind.CrossHead };
        }
    }

    private static bool IsTitle(PageLine line) => line.Mark is { Kind: BlockKind.Headline };
}
