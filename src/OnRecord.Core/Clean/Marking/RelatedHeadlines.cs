namespace OnRecord.Clean.Marking;

/// <summary>Short lines without a full stop after the last paragraph of the body are headlines of other articles.</summary>
internal static class RelatedHeadlines
{
    private const int Longest = 140;
    private const int FewestWords = 3;

    public static void Mark(Sheet sheet)
    {
        var last = sheet.BodyEnd;
        if (last < 0 || sheet.Paragraphs[last].LastSign is ':' or ';')
        {
            return;
        }

        foreach (var paragraph in sheet.Paragraphs.Skip(last + 1))
        {
            if (paragraph.IsOpen && IsTitle(paragraph))
            {
                paragraph.Mark(BlockKind.Furniture, "related headline");
            }
        }
    }

    private static bool IsTitle(Paragraph paragraph)
    {
        var words = paragraph.Head;
        return paragraph.Rest.Length <= Longest && paragraph.LastSign is not ',' && (char.IsUpper(words[0]) || char.IsDigit(words[0]))
            && words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords;
    }
}
