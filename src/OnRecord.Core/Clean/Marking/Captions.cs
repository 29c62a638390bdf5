using System.Text.RegularExpressions;

namespace OnRecord.Clean.Marking;

/// <summary>Words under pictures: they end in a photo credit, begin as archives begin them, or are written in the manner of captions.</summary>
internal static class Captions
{
    private const int Longest = 900;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private const string Name = @"\p{Lu}[\p{L}.'’-]*(?:\s+(?:de |van |von |al |el |bin )?\p{Lu}[\p{L}.'’-]*){0,4}";

    private static readonly string _agencies = string.Join('|', Lexicon.Entries("photo-agencies").Select(Regex.Escape));

    // (REUTERS Photo), (AP Photo/Name), (Photo by Name/Agency), [File: Name/Agency], (Getty Images)
    private static readonly Regex _bracket = new(
        $@"[(\[](?:[^()\[\]]{{0,60}}\b(?i:photos?|photographs?|images?|pictures?|illustration|screengrab|screenshot)(?:[ :/,]+[^()\[\]]{{0,100}})?|(?i:photo|image|picture|file|credit|courtesy|handout)(?: by|:|/| of)[^()\[\]]{{1,100}}|{Name}\s*/\s*(?:{_agencies})[^()\[\]]{{0,40}}|(?:{_agencies})\s*/\s*{Name}|(?:{_agencies}) via (?:{_agencies}))[)\]][.]?$",
        Options);

    // Name / AP Photo    Name/Getty Images    AP Photo/Name    Photo: Name    © Agency
    private static readonly Regex _credit = new(
        $@"(?:^|[.!?”""]\s+)(?:{Name}(?:,\s*{Name})?\s*(?:/|\||via|,)\s*(?:{_agencies})(?:\s+(?:Photo|Images?|via .{{1,40}}))?|(?:AP|AFP|REUTERS|Reuters|EPA) (?:Photo|PHOTO)(?:\s*/\s*{Name})?|(?i:photo|photograph|image|picture|credit|photo credit|image credit|picture credit|photo by|photograph by|image courtesy|courtesy)\s*(?::|of|by|©)\s*[^.!?]{{2,80}}|©\s*(?:{_agencies})[^.!?]{{0,40}}|(?:{_agencies}) (?:Photo|Images|via .{{1,40}}))[.]?$",
        Options);

    private static readonly Regex _beginning = new(
        @"^(?:FILE PHOTO\b|FILE\s*[-–—:]|\(?File photo\b|Photo:|PHOTO:|Pictured:|Caption:|Image:|In this (?:[\p{L}., \d]{0,40})?(?:file )?(?:photo|image|picture|photograph|handout)\b|This (?:undated |combination |handout |file |still |video |satellite )+(?:photo|image|picture|of|grab|frame)|An? (?:undated |handout |file )(?:photo|image|picture)\b)",
        Options);

    // AP style: a verb in the present, and the full date in the same sentence.
    private static readonly Regex _manner = new(
        $@"^[^“”""]{{3,260}}\b(?:{string.Join('|', Lexicon.Entries("caption-verbs"))})\b[^“”""]{{0,260}},? (?:\p{{Lu}}\p{{L}}+day,? )?(?:{EnglishDate.MonthNames})\.? \d{{1,2}},? \d{{4}}(?:[.,)]|$)",
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
        if (_bracket.IsMatch(paragraph.Tail) || _credit.IsMatch(paragraph.Tail))
        {
            return "photo credit";
        }

        return _beginning.IsMatch(paragraph.Head) ? "caption beginning"
            : paragraph.Rest.Length <= 500 && _manner.IsMatch(paragraph.Head) ? "caption manner"
            : null;
    }
}
