using System.Text.RegularExpressions;

namespace OnRecord.Clean.Marking;

/// <summary>Words under pictures: they end in a photo credit, begin as archives begin them, or are written in the manner of captions.</summary>
internal static class Captions
{
    private const int Longest = 900;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Regex _beginning = new(
        @"^(?:FILE PHOTO\b|FILE\s*[-–—:]|\(?File photo\b|Photo:|PHOTO:|Pictured:|Caption:|Image:|In this (?:[\p{L}., \d]*)?(?:file )?(?:photo|image|picture|photograph|handout)\b|This (?:undated |combination |handout |file |still |video |satellite )+(?:photo|image|picture|of|grab|frame)|An? (?:undated |handout |file )(?:photo|image|picture)\b)",
        Options);

    // AP style: a verb in the present, and the full date in the same sentence.
    private static readonly Regex _manner = new(
        $@"^[^“”""]+\b(?:{string.Join('|', WordList.Lines("Clean", "caption-verbs.txt"))})\b[^“”""]*,? (?:\p{{Lu}}\p{{L}}+day,? )?(?:{EnglishDate.MonthNames})\.? \d{{1,2}},? \d{{4}}(?:[.,)]|$)",
        Options);

    public static void Mark(Sheet sheet)
    {
        foreach (var paragraph in sheet.Paragraphs)
        {
            if (paragraph.IsOpen && paragraph.Rest.Length <= Longest && RuleFor(paragraph) is { } rule)
            {
                paragraph.Mark(BlockKind.Caption, rule);
            }
        }
    }

    private static string? RuleFor(Paragraph paragraph)
    {
        if (PhotoCredit.Ends(paragraph.Tail))
        {
            return "photo credit";
        }

        return _beginning.IsMatch(paragraph.Head) ? "caption beginning"
            : paragraph.Rest.Length <= 500 && _manner.IsMatch(paragraph.Head) ? "caption manner"
            : null;
    }
}
