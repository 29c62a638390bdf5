using System.Globalization;
using System.Text.RegularExpressions;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Exports;

/// <summary>The layout of Nexis Uni: title, outlet and date on lines of their own, labels, <c>Body</c>, and <c>End of Document</c>.</summary>
internal static partial class NexisUni
{
    private const int HeadReach = 60;

    /// <summary>Whether a text has this layout.</summary>
    public static bool IsIn(string text) =>
        (text.Contains("ocument", StringComparison.Ordinal) || text.Contains("Dokument", StringComparison.Ordinal)) && End().IsMatch(text);

    /// <summary>The documents of a text.</summary>
    public static List<Slip> Read(MappedText text, CountCheck check)
    {
        var export = new ExportText(text);
        var slips = new List<Slip>();
        var from = 0;
        for (var line = 0; line < export.Lines.Length; line++)
        {
            if (slips.Count == 0 && Cover().Match(export.Lines[line].Words) is { Success: true } cover)
            {
                check.Stated(CountCheck.Number(cover.Groups["count"].Value));
            }

            if (ExportLabels.Is("end", export.Lines[line]))
            {
                slips.Add(Document(export, from, line));
                from = line + 1;
            }
        }

        return slips;
    }

    private static Slip Document(ExportText export, int from, int to)
    {
        var body = Enumerable.Range(from, to - from).FirstOrDefault(line => ExportLabels.Is("body", export.Lines[line]), -1);
        var date = body < 0 ? -1 : DateLine(export, from, body);
        if (date < 0)
        {
            return new Slip { Region = export.Region(from, to), Refused = (RejectionReasons.NotGiven, "There is no date and no body before this end of document.") };
        }

        var fields = new SlipFields();
        fields.Add(FieldNames.Published, export.Lines[date].Words, "date line of the export");
        var outlet = Before(export, date, from);
        fields.Add(FieldNames.Outlet, outlet < 0 ? null : export.Lines[outlet].Words, "line before the date");
        var (titleFrom, titleTo) = Title(export, from, outlet < 0 ? date : outlet);
        var title = export.Joined(titleFrom, titleTo);
        fields.Add(FieldNames.Title, title.Text, "lines before the outlet");
        Labels(export, date + 1, body, fields);
        var end = Enumerable.Range(body + 1, to - body - 1).FirstOrDefault(line => IsTail(export.Lines[line]), to);
        Labels(export, end, to, fields);
        return new Slip
        {
            Region = export.Region(Math.Min(titleFrom, date), to),
            Text = Slip.Article(title, export.Paragraphs(body + 1, end)),
            Fields = fields.All,
        };
    }

    // The date nearest above the body: a cover page and the text of a list may hold others.
    private static int DateLine(ExportText export, int from, int body)
    {
        for (var line = body - 1; line >= Math.Max(from, body - HeadReach); line--)
        {
            if (ExportDate.IsIn(export.Lines[line].Words) && Before(export, line, from) >= 0)
            {
                return line;
            }
        }

        return -1;
    }

    private static int Before(ExportText export, int line, int from)
    {
        for (line--; line >= from; line--)
        {
            if (!export.Lines[line].IsBlank)
            {
                return line;
            }
        }

        return -1;
    }

    private static (int From, int To) Title(ExportText export, int from, int outlet)
    {
        var last = Before(export, outlet, from);
        if (last < 0)
        {
            return (outlet, outlet);
        }

        var first = last;
        while (first > from && !export.Lines[first - 1].IsBlank && !Page().IsMatch(export.Lines[first - 1].Words))
        {
            first--;
        }

        return (first, last + 1);
    }

    private static bool IsTail(ExportLine line) =>
        ExportLabels.Is("tail", line) || (ExportLabels.Of(line, isLoud: false) is ("loaded", _));

    private static void Labels(ExportText export, int from, int to, SlipFields fields)
    {
        for (var line = from; line < to; line++)
        {
            if (ExportLabels.Of(export.Lines[line], isLoud: false) is var (name, value) && ExportLabels.IsField(name))
            {
                var words = value.Of(export.Text.Text);
                fields.Add(name, name == "words" ? CountCheck.Number(words)?.ToString(CultureInfo.InvariantCulture) : words, "label in the export");
            }
        }
    }

    [GeneratedRegex(@"^[ \t]*(End of Document|Ende des Dokuments|Fin du document|Fin del documento|Fine del documento|Einde van document|Fim do documento)[ \t]*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex End();

    [GeneratedRegex(@"^(Documents?|Dokumente?|Documentos?|Documenti|Documenten) ?\((?<count>\d+)\)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Cover();

    [GeneratedRegex(@"^(Page|Seite|Página|Pagina) \d+ (of|von|sur|de|di|van) \d+$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Page();
}
