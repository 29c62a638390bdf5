namespace OnRecord.Clean.Marking;

/// <summary>The line that says the same as the title that came beside the text is the headline.</summary>
internal static class TitleLine
{
    /// <summary>How far from the top a headline may stand; buttons and section names come before it.</summary>
    private const int Reach = 12;

    public static void Mark(Sheet sheet)
    {
        if (sheet.Title is null)
        {
            return;
        }

        var title = LineFolding.Fold(sheet.Title);
        foreach (var paragraph in sheet.Paragraphs.Take(Reach))
        {
            if ((paragraph.IsOpen || paragraph.Is(BlockKind.Headline)) && paragraph.Rest.Length <= (2 * sheet.Title.Length) + 20 && LineFolding.Fold(paragraph.Head) == title)
            {
                paragraph.Mark(BlockKind.Headline, "title");
                return;
            }
        }
    }
}
