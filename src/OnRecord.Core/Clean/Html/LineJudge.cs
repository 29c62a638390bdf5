namespace OnRecord.Clean.Html;

/// <summary>Decides which lines of a page are the body of the article.</summary>
internal static class LineJudge
{
    private const float Likely = 0.5f;

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
            line.IsBody = !IsTitle(line) && likely[line.Number] > Likely;
            any |= line.IsBody;
        }

        return any;
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
