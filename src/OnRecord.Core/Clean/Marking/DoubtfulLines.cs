namespace OnRecord.Clean.Marking;

/// <summary>Lines that are unlike the text of their page and that no rule has named are furniture.</summary>
internal static class DoubtfulLines
{
    public static void Mark(Sheet sheet)
    {
        foreach (var paragraph in sheet.Paragraphs)
        {
            if (paragraph is { IsOpen: true, Doubt: { } rule })
            {
                paragraph.Mark(BlockKind.Furniture, rule);
            }
        }
    }
}
