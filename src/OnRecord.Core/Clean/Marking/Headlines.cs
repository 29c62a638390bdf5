namespace OnRecord.Clean.Marking;

/// <summary>The first line is the headline when it is short and does not end as a sentence; a second such line under it is its second title.</summary>
internal static class Headlines
{
    private const int Longest = 180;
    private const int LongestSecond = 260;
    private const int LongestQuestion = 110;
    private const int FewestWords = 2;
    private const int FewestWordsSecond = 5;

    public static void Mark(Sheet sheet)
    {
        var top = sheet.Paragraphs.Where(paragraph => paragraph.IsOpen || paragraph.Is(BlockKind.Headline)).Take(2).ToList();
        if (top.Count == 0 || sheet.BodyEnd <= top[0].Number)
        {
            return;
        }

        if (top[0].IsOpen && (IsTitle(top[0], Longest, FewestWords) || IsQuestion(top[0])))
        {
            top[0].Mark(BlockKind.Headline, "first line");
        }

        if (top.Count > 1 && top[0].Is(BlockKind.Headline) && top[1].IsOpen && top[1].Number < sheet.BodyStart && IsTitle(top[1], LongestSecond, FewestWordsSecond))
        {
            top[1].Mark(BlockKind.Headline, "second title");
        }
    }

    private static bool IsQuestion(Paragraph paragraph) =>
        paragraph.Rest.Length <= LongestQuestion && paragraph.Head[^1] == '?' && char.IsUpper(paragraph.Head[0]) && paragraph.Head.AsSpan().IndexOfAny(".!") < 0;

    private static bool IsTitle(Paragraph paragraph, int longest, int fewestWords)
    {
        var words = paragraph.Head;
        return paragraph.Rest.Length <= longest && !paragraph.EndsSentence && paragraph.LastSign is not (',' or '-' or '–' or '—')
            && !char.IsLower(words[0]) && words.Any(char.IsLetter) && words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= fewestWords;
    }
}
