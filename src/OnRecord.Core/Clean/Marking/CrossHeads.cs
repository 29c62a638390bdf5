namespace OnRecord.Clean.Marking;

/// <summary>Short lines between paragraphs of the body that do not end as a sentence are titles inside the text: <c>-China, Afghanistan, S-400s</c>.</summary>
internal static class CrossHeads
{
    private const int Longest = 90;
    private const int MostWords = 13;
    private const int MostInARow = 2;

    public static void Mark(Sheet sheet)
    {
        var (first, last) = (sheet.BodyStart, sheet.BodyEnd);
        for (var index = first + 1; index < last; index++)
        {
            var run = RunFrom(sheet, index, last);
            // More than two in a row are a list, and so are lines after a colon.
            if (run is > 0 and <= MostInARow && sheet.Paragraphs[index - 1].LastSign is not (':' or ','))
            {
                MarkRun(sheet, index, run);
            }

            index += run;
        }
    }

    private static void MarkRun(Sheet sheet, int start, int count)
    {
        for (var index = start; index < start + count; index++)
        {
            var isDash = sheet.Paragraphs[index].Head[0] is '-' or '–' or '—';
            sheet.Paragraphs[index].Mark(BlockKind.CrossHead, isDash ? "dash cross-head" : "cross-head");
        }
    }

    private static int RunFrom(Sheet sheet, int start, int last)
    {
        var count = 0;
        while (start + count < last && IsTitle(sheet.Paragraphs[start + count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsTitle(Paragraph paragraph)
    {
        if (!paragraph.IsOpen || paragraph.Rest.Length > Longest || paragraph.LastSign is '.' or '!' or '…' or ':' or ';' or ',' or '。')
        {
            return false;
        }

        var words = paragraph.Head;
        var start = words[0] is '-' or '–' or '—' && words.Length > 1 ? words[1] : words[0];
        return (char.IsUpper(start) || char.IsDigit(start)) && words[^1] is not ('"' or '”')
            && words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords;
    }
}
