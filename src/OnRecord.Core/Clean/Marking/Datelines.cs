using System.Text.RegularExpressions;

namespace OnRecord.Clean.Marking;

/// <summary>Cuts the dateline off the first sentence, and a byline that runs into it: <c>By Jane Roe ANKARA, Oct. 9 (Reuters) - </c>.</summary>
internal static class Datelines
{
    private const int Reach = 4;

    private static readonly Regex _runOn = new(
        @"^By\s+(?:\p{Lu}[\p{Ll}.'’-]+[\p{L}.'’-]*\s+){1,4}(?:and (?:\p{Lu}[\p{Ll}.'’-]+[\p{L}.'’-]*\s+){1,4})?",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static void Mark(Sheet sheet)
    {
        foreach (var paragraph in sheet.Paragraphs.Where(paragraph => paragraph.IsOpen).Take(Reach))
        {
            var byline = _runOn.Match(paragraph.Head);
            var length = byline.Success ? DatelineForm.LengthOf(paragraph.Head[byline.Length..]) : 0;
            if (length > 0)
            {
                TakeByline(sheet, paragraph, byline.Length);
            }
            else
            {
                length = DatelineForm.LengthOf(paragraph.Head);
            }

            if (length > 0)
            {
                Take(sheet, paragraph, length);
                return;
            }
        }
    }

    private static void TakeByline(Sheet sheet, Paragraph paragraph, int length)
    {
        var names = TextSpan.Between(paragraph.Rest.Start + "By ".Length, paragraph.Rest.Start + length).Trim(sheet.Text);
        sheet.Byline ??= sheet.State(names, "byline before the dateline");
        paragraph.CutStart(length, BlockKind.Byline, "byline before the dateline");
    }

    private static void Take(Sheet sheet, Paragraph paragraph, int length)
    {
        var words = sheet.Text.AsSpan(paragraph.Rest.Start, length).TrimEnd(" \t\u00A0-–—―_:").Length;
        sheet.Dateline = sheet.State(new TextSpan(paragraph.Rest.Start, words), "dateline");
        paragraph.CutStart(length, BlockKind.Dateline, "dateline");
    }
}
