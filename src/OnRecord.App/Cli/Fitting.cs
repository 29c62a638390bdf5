using Spectre.Console;

namespace OnRecord.App.Cli;

/// <summary>Fits text into cells of a terminal; what is left out is marked by dots.</summary>
internal static class Fitting
{
    private const string Dots = "…";

    // How much of the room may stand before the word that somebody sought.
    private const int Before = 3;

    /// <summary>The beginning of a text, cut between words where that leaves half of it.</summary>
    public static string Cut(string text, int cells)
    {
        if (text.GetCellWidth() <= cells)
        {
            return text;
        }

        var (end, used) = (0, 0);
        while (end < text.Length)
        {
            var length = char.IsSurrogatePair(text, end) ? 2 : 1;
            used += text.Substring(end, length).GetCellWidth();
            if (used > cells - 1)
            {
                break;
            }

            end += length;
        }

        var blank = text.LastIndexOf(' ', Math.Max(0, end - 1), end);
        return text[..(text[end] != ' ' && blank > end / 2 ? blank : end)].TrimEnd() + Dots;
    }

    /// <summary>The text cut so that the sought word is seen.</summary>
    public static string Around(string text, string? sought, int cells)
    {
        var at = sought is null || text.GetCellWidth() <= cells ? -1 : text.IndexOf(sought, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || text[..Math.Min(text.Length, at + sought!.Length)].GetCellWidth() < cells)
        {
            return Cut(text, cells);
        }

        var from = text.IndexOf(' ', Math.Max(0, Math.Min(at - 1, at - (cells / Before))));
        return from < 0 || from >= at ? Dots + Cut(text[at..], cells - 1) : Dots + Cut(text[(from + 1)..], cells - 1);
    }

    /// <summary>The text with blanks behind it.</summary>
    public static string Padded(string text, int cells) => text + new string(' ', Math.Max(0, cells - text.GetCellWidth()));
}
