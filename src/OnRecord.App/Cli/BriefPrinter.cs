using System.Globalization;
using OnRecord.Query;
using Spectre.Console;

namespace OnRecord.App.Cli;

/// <summary>
/// Prints statements one line each: day, speaker, words, outlet, fitted to the width. In square brackets stands what the sentence itself
/// does not say: a day taken from the publication date, a speaker read from a title, a pronoun or the words before, the site or file of an
/// article without outlet.
/// </summary>
/// <param name="writer">Where to.</param>
/// <param name="ink">The ink of that stream.</param>
/// <param name="width">Cells in a line.</param>
public sealed class BriefPrinter(TextWriter writer, Ink ink, int width)
{
    private const int DayWidth = 12;
    private const int Gap = 1;

    private readonly int _speaker = Math.Clamp(width / 5, 12, 28);
    private readonly int _outlet = width < 60 ? 0 : Math.Clamp(width / 6, 10, 26);

    /// <summary>What the reader must know to read the lines.</summary>
    public static string Legend => "In [brackets]: days of publication where nothing says when it was said, and speakers read from a title, a pronoun or the words before.";

    /// <summary>Prints the statement.</summary>
    /// <param name="view">The statement.</param>
    /// <param name="sought">A word of the question that should be seen where the words must be cut; null for none.</param>
    public void Print(StatementView view, string? sought = null)
    {
        var statement = view.Statement;
        var copies = view.Copies > 1 ? string.Create(CultureInfo.InvariantCulture, $" ×{view.Copies}") : "";
        var room = width - DayWidth - _speaker - (2 * Gap) - (_outlet == 0 ? 0 : _outlet + Gap) - copies.Length;
        Put(Day(view), DayWidth, view.Statement.SaidOn is null ? Tone.Quiet : Tone.Plain);
        Put(SpeakerOf(statement.Speaker), _speaker, statement.Speaker.Name is null ? Tone.Doubtful : Tone.Strong);
        var words = Fitting.Around(Words(statement), sought, room) + copies;
        if (_outlet == 0)
        {
            writer.WriteLine(words);
            return;
        }

        writer.Write(Fitting.Padded(words, room + copies.Length + Gap));
        writer.WriteLine(ink.Of(Fitting.Cut(Printable.Line(OutletOf(view.Article)), _outlet), Tone.Quiet).TrimEnd());
    }

    private void Put(string text, int cells, Tone tone)
    {
        var fitted = Fitting.Cut(Printable.Line(text), cells);
        writer.Write(ink.Of(fitted, tone) + new string(' ', cells + Gap - fitted.GetCellWidth()));
    }

    private static string Day(StatementView view)
    {
        var published = view.Article.Published;
        return view.Statement.SaidOn?.Interval is { } said && !(published is { } printed && said.First > printed.Last) ? $" {Short(said)}"
            : published is { } day ? $"[{Short(day)}]"
            : " no date";
    }

    // Where nobody says who published it, the site it stands on or the file it came from does.
    private static string OutletOf(ArticleSummary article) =>
        article.Outlet ?? $"[{(Uri.TryCreate(article.Url, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address.Host.Replace("www.", "", StringComparison.Ordinal) : Path.GetFileName(article.Path))}]";

    // A year or month as such; of any other interval the first day.
    private static string Short(DateInterval days)
    {
        var first = days.First;
        return days.IsDay ? days.ToString()
            : days == DateInterval.Month(first.Year, first.Month) ? days.ToString()[..7]
            : days == DateInterval.Year(first.Year) ? days.ToString()[..4]
            : $"{days.ToString()[..10]}+";
    }

    private static string SpeakerOf(Speaker speaker) => speaker.Name is not { } name ? "unknown"
        : speaker.Basis is Basis.Title or Basis.Pronoun or Basis.Continued ? $"[{name}]"
        : name;

    // A denial must not be read as a claim, nor a wish as something said.
    private static string Words(Statement statement)
    {
        var words = StatementPrinter.Words(statement);
        var mark = statement.Polarity != Polarity.Said ? statement.Polarity.ToString().ToUpperInvariant() : statement.Scope == Scope.Attitude ? "attitude" : null;
        return Printable.Line(mark is null ? words : $"{mark}: {words}");
    }
}
