using System.Text.RegularExpressions;

namespace OnRecord.Clean.Marking;

/// <summary>Notes of an agency's desk before the first sentence: <c>(Adds company comments, paragraphs 4-5)</c>.</summary>
internal static class DeskNotes
{
    private const int Reach = 6;

    private static readonly Regex _note = new(
        @"^\((?:(?:Adds|Corrects|Corrected|Refiles|Refiling|Recasts|Recast|Rewrites|Repeats|Updates|Updating|Removes|Clarifies|Fixes|Changes|Edits|Amends|Rewords|Inserts|Deletes|Releads|Resends|Rpts|Writes through|Please note|Note)\b|This (?:story|article|version|item|corrects)\b)(?:[^()]|\([^()]*\))*\)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static void Mark(Sheet sheet)
    {
        foreach (var paragraph in sheet.Paragraphs.Take(Reach))
        {
            while (paragraph.IsOpen && _note.Match(paragraph.Head) is { Success: true } note)
            {
                paragraph.CutStart(note.Length, BlockKind.Furniture, "desk note");
            }
        }
    }
}
