using System.Text.RegularExpressions;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Exports;

/// <summary>
/// The older layout of LexisNexis: documents that begin with <c>3 of 100 DOCUMENTS</c>, blocks for outlet, date and title, and
/// labels in capitals before and after the text.
/// </summary>
internal static partial class NexisClassic
{
    /// <summary>What stands on a line of its own where a document begins that has no number.</summary>
    public const string Mark = "\u240C";

    /// <summary>Whether a text has this layout.</summary>
    public static bool IsIn(string text) =>
        (text.Contains("DOCUMEN", StringComparison.Ordinal) || text.Contains("DOKUMENT", StringComparison.Ordinal)) && Counter().IsMatch(text);

    /// <summary>The documents of a text.</summary>
    public static List<Slip> Read(MappedText text, CountCheck check)
    {
        var export = new ExportText(text);
        var starts = Starts(export, check);
        var slips = new List<Slip>();
        for (var index = 0; index < starts.Count; index++)
        {
            var end = index + 1 < starts.Count ? starts[index + 1].Line : export.Lines.Length;
            if (Document(export, starts[index].First, end) is { } slip)
            {
                slips.Add(slip);
            }
        }

        return slips;
    }

    // A mark and the number after it begin the same document.
    private static List<(int Line, int First)> Starts(ExportText export, CountCheck check)
    {
        var starts = new List<(int Line, int First)>();
        for (var line = 0; line < export.Lines.Length; line++)
        {
            var match = Counter().Match(export.Lines[line].Words);
            if (match.Success)
            {
                check.Saw(match.Groups["number"].Value, match.Groups["total"].Value);
                if (starts.Count > 0 && export.Next(starts[^1].First, line) == line)
                {
                    starts.RemoveAt(starts.Count - 1);
                }
            }

            if (match.Success || export.Lines[line].Words == Mark)
            {
                starts.Add((line, line + 1));
            }
        }

        return starts;
    }

    private static Slip? Document(ExportText export, int from, int to)
    {
        from = export.Next(from, to);
        if (from == to)
        {
            return null;
        }

        var parts = new NexisParts(export, from, to);
        return parts.IsArticle ? parts.Slip
            : new Slip { Region = export.Region(from, to), Refused = (RejectionReasons.NotGiven, $"The export has no article here, only: {Short(export.Joined(from, Math.Min(to, from + 3)).Text)}") };
    }

    private static string Short(string words) => words.Length <= 120 ? words : string.Concat(words.AsSpan(0, 120), "…");

    [GeneratedRegex(@"^[ \t]*(?<number>\d{1,6}) (of|von|de|di|van|sur) (?<total>\d{1,6}) (DOCUMENTS?|DOKUMENTEN?|DOCUMENTOS?|DOCUMENTI|DOCUMENTEN)[ \t]*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Counter();
}
