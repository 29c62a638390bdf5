namespace OnRecord.Clean.Marking;

/// <summary>A caption often stands there twice, from the agency and from the desk: a neighbour of a caption that says nearly the same is one.</summary>
internal static class CaptionNeighbours
{
    private const int Longest = 600;
    private const int ShortestWord = 4;
    private const int FewestWords = 5;
    private const double Alike = 0.6;

    public static void Mark(Sheet sheet)
    {
        for (var index = 0; index + 1 < sheet.Paragraphs.Length; index++)
        {
            var (first, second) = (sheet.Paragraphs[index], sheet.Paragraphs[index + 1]);
            MarkIfAlike(first, second);
            MarkIfAlike(second, first);
        }
    }

    private static void MarkIfAlike(Paragraph caption, Paragraph open)
    {
        if (caption.Is(BlockKind.Caption) && open.IsOpen && open.Rest.Length <= Longest && open.Head.AsSpan().IndexOfAny("\"“”") < 0 && Share(open.Head, caption.Head) >= Alike)
        {
            open.Mark(BlockKind.Caption, "caption repeated");
        }
    }

    private static double Share(string words, string caption)
    {
        var there = Words(caption).ToHashSet(StringComparer.Ordinal);
        var own = Words(words).Distinct(StringComparer.Ordinal).ToList();
        return own.Count < FewestWords ? 0 : (double)own.Count(there.Contains) / own.Count;
    }

    private static IEnumerable<string> Words(string words) => LineFolding.Fold(words).Split(' ').Where(word => word.Length >= ShortestWord);
}
