using System.Text.RegularExpressions;

namespace OnRecord.Clean.Marking;

/// <summary>Lines that hold only a date or time, as at the top of a page or beside the entries of a live report.</summary>
internal static class TimeLines
{
    private const int Longest = 110;

    private static readonly Regex _line = new(
        @"^[\W_]*(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|date|publication date|time|filed|issued)(?: date| on| at)?\W*)*"
        + @"(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]{0,6}|jan[a-z]*|feb[a-z]*|mar|march|apr[a-z]*|may|june?|july?|aug[a-z]*|sept?[a-z]*|oct[a-z]*|nov[a-z]*|dec[a-z]*|"
        + @"\d{1,4}(?:st|nd|rd|th|h|m|am|pm)?|am|pm|a\.m|p\.m|at|on|of|gmt|utc|bst|cet|cest|est|edt|pst|pdt|cdt|cst|mst|mdt|et|pt|ist|aest|trt|ago|hours?|hrs?|minutes?|mins?|days?|weeks?|months?|"
        + @"read|reading|updated|published|last|first|modified|today|yesterday|noon|midnight|t|z|[^\p{L}\p{N}])+$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex _figure = new(@"\d{1,2}[:.h]\d{2}|\d{4}|ago\W*$|read\W*$|\d{1,2}(?:st|nd|rd|th)?\W+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W+\d{1,2}", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static void Mark(Sheet sheet)
    {
        foreach (var paragraph in sheet.Paragraphs)
        {
            if (paragraph.IsOpen && paragraph.Rest.Length <= Longest && IsTime(paragraph.Head))
            {
                paragraph.Mark(BlockKind.Furniture, "time line");
            }
        }
    }

    private static bool IsTime(string line) => line.Any(char.IsAsciiDigit) && _figure.IsMatch(line) && _line.IsMatch(line);
}
