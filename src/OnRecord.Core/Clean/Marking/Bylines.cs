using System.Text.RegularExpressions;

namespace OnRecord.Clean.Marking;

/// <summary>Lines that say who wrote it: <c>By A and B</c>, <c>By A, Outlet</c>, <c>A, Agency</c>. Better none than a wrong one.</summary>
internal static class Bylines
{
    private const int Reach = 12;
    private const int Longest = 160;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>One name: at least a capital letter, with the particles that names have.</summary>
    public const string Name = @"(?:\p{Lu}[\p{L}\p{M}.'’-]*|[Tt]he \p{Lu}[\p{L}.'’-]*)(?:\s+(?:(?:de|da|di|del|della|van|von|der|den|la|le|el|al|bin|ibn|du|dos|ter|of|for)\s+){0,2}\p{Lu}[\p{L}\p{M}.'’-]*)*";

    private static readonly Regex _by = new(
        $@"^(By|BY|by|Written by|Reported by|Story by|Words by|Analysis by|Opinion by|Author|Authors)\s*:?\s+(?<names>{Name}((\s*,\s*(and )?|\s+and\s+|\s+AND\s+|\s*&\s*){Name})*)(?<rest>\s*(@\S+|[|–—•·,/(-].*)?)$",
        Options);

    private static readonly Regex _desk = new(
        $@"^(?<names>{Name}((\s+and\s+|\s*,\s*){Name})*)\s*[,|/–—]\s*[^.!?]*\b({string.Join('|', WordList.Lines("Clean", "desk-words.txt").Select(Regex.Escape))})\b[^.!?]*$",
        Options);

    private static readonly Regex _agency = new($@"^(the )?({string.Join('|', WordList.Lines("Clean", "agencies.txt").Select(Regex.Escape))})$", Options | RegexOptions.IgnoreCase);

    public static void Mark(Sheet sheet)
    {
        var body = sheet.BodyStart;
        for (var index = 0; index < Math.Min(Reach, sheet.Paragraphs.Length); index++)
        {
            var paragraph = sheet.Paragraphs[index];
            if (paragraph.Is(BlockKind.Byline))
            {
                sheet.Byline ??= Names(sheet, paragraph, _by.Match(paragraph.Head), paragraph.Rule ?? "");
            }
            else if (paragraph.IsOpen && paragraph.Rest.Length <= Longest)
            {
                TryMark(sheet, paragraph, isBeforeBody: index > 0 && index < body);
            }
        }
    }

    private static void TryMark(Sheet sheet, Paragraph paragraph, bool isBeforeBody)
    {
        if (!paragraph.EndsSentence && _by.Match(paragraph.Head) is { Success: true } by && IsName(by.Groups["names"].Value))
        {
            Take(sheet, paragraph, by, "byline");
        }
        else if (isBeforeBody && _desk.Match(paragraph.Head) is { Success: true } desk)
        {
            Take(sheet, paragraph, desk, "byline with desk");
        }
        else if (isBeforeBody && _agency.Match(paragraph.Head) is { Success: true } agency)
        {
            Take(sheet, paragraph, agency, "agency line");
        }
    }

    private static void Take(Sheet sheet, Paragraph paragraph, Match match, string rule)
    {
        paragraph.Mark(BlockKind.Byline, rule);
        sheet.Byline ??= Names(sheet, paragraph, match, rule);
    }

    private static Stated<string> Names(Sheet sheet, Paragraph paragraph, Match match, string rule)
    {
        var names = match.Groups["names"];
        var span = names.Success ? new TextSpan(paragraph.Rest.Start + names.Index, names.Length) : paragraph.Rest;
        return sheet.State(span, rule);
    }

    // One capitalised word alone is a name only when an agency has it or it is all in capitals: not "By Friday".
    private static bool IsName(string names) => names.Contains(' ', StringComparison.Ordinal) || _agency.IsMatch(names) || (names.Length > 2 && names.All(char.IsUpper));
}
