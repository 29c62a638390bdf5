using System.Text.RegularExpressions;

namespace OnRecord.Ingest.Exports;

/// <summary>Tells lines that are dates; what they mean is read in cleaning.</summary>
internal static partial class ExportDate
{
    private const int Longest = 120;

    /// <summary>Whether a line begins with a day of a year, such as <c>January 11, 2010 Monday</c> or <c>lundi 3 mai 2021</c>.</summary>
    public static bool IsIn(string line) => line.Length is >= 8 and < Longest && Day().IsMatch(line);

    [GeneratedRegex(@"^(\p{L}+\.?,? )?(\p{L}{3,}\.? \d{1,2},? |\d{1,2}(er|\.|st|nd|rd|th)?,? (de )?\p{L}{3,}\.?,? (de )?)(1[6-9]|20)\d\d\b|^(1[6-9]|20)\d\d([-/.])\d{1,2}[-/.]\d{1,2}\b|^\d{1,2}[/.]\d{1,2}[/.](1[6-9]|20)\d\d\b|^(1[6-9]|20)\d\d ?年", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Day();
}
