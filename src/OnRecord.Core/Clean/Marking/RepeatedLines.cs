namespace OnRecord.Clean.Marking;

/// <summary>The same short line more than once in one document belongs to the page.</summary>
internal static class RepeatedLines
{
    private const int Longest = 90;

    public static void Mark(Sheet sheet)
    {
        var places = new Dictionary<string, List<Paragraph>>(StringComparer.Ordinal);
        foreach (var paragraph in sheet.Paragraphs.Where(CanBe))
        {
            var key = LineFolding.Fold(paragraph.Head);
            if (!places.TryGetValue(key, out var same))
            {
                places.Add(key, same = []);
            }

            same.Add(paragraph);
        }

        var top = sheet.Paragraphs.FirstOrDefault(paragraph => paragraph.IsOpen || paragraph.Is(BlockKind.Headline));
        foreach (var same in places.Values.Where(same => same.Count > 1))
        {
            // The first line may be a headline that the page repeats above the text.
            foreach (var paragraph in same.Where(paragraph => paragraph != top && paragraph.IsOpen))
            {
                paragraph.Mark(BlockKind.Furniture, "repeated line");
            }
        }
    }

    // A sentence, an exclamation or the name of a speaker may well be repeated.
    private static bool CanBe(Paragraph paragraph) =>
        (paragraph.IsOpen || paragraph.Is(BlockKind.Headline)) && paragraph.Rest.Length <= Longest && !paragraph.EndsSentence
        && paragraph.Head.Any(char.IsLetter) && paragraph.Head[0] is not ('"' or '“' or '‘' or '\'');
}
