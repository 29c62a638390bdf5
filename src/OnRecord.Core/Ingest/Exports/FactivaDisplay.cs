using System.Globalization;
using System.Text.RegularExpressions;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Exports;

/// <summary>The layout of Factiva without codes: headline, <c>475 words</c>, date, time, outlet, code, language, rights, the text, and <c>Document</c> with its id.</summary>
internal static partial class FactivaDisplay
{
    private const int LongestByline = 70;

    /// <summary>Whether a text has this layout.</summary>
    public static bool IsIn(string text) =>
        (text.Contains("Document", StringComparison.Ordinal) || text.Contains("Dokument", StringComparison.Ordinal)) && End().IsMatch(text) && Words().IsMatch(text);

    /// <summary>The documents of a text.</summary>
    public static List<Slip> Read(MappedText text, CountCheck check)
    {
        var export = new ExportText(text);
        var slips = new List<Slip>();
        var from = 0;
        for (var line = 0; line < export.Lines.Length; line++)
        {
            if (End().Match(export.Lines[line].Words) is { Success: true } end)
            {
                slips.Add(Document(export, export.Next(from, line), line, end.Groups["id"].Value));
                from = line + 1;
            }
        }

        return slips;
    }

    private static Slip Document(ExportText export, int from, int to, string id)
    {
        var length = Enumerable.Range(from, to - from).FirstOrDefault(line => Words().IsMatch(export.Lines[line].Words), -1);
        if (length < 0)
        {
            return new Slip { Region = export.Region(from, to), Refused = (RejectionReasons.NotGiven, $"The document {id} has no line with its number of words; its layout is not known.") };
        }

        var fields = new SlipFields();
        fields.Add("id", id, "last line of the document");
        fields.Add("words", CountCheck.Number(export.Lines[length].Words)?.ToString(CultureInfo.InvariantCulture), "line of the number of words");
        var title = Head(export, from, length, fields);
        var body = Source(export, length + 1, to, fields);
        return new Slip { Region = export.Region(from, to), Key = id, Text = Slip.Article(title, export.Paragraphs(body, to)), Fields = fields.All };
    }

    // Above the number of words stand a section or none, the headline, and a byline or none.
    private static MappedText Head(ExportText export, int from, int to, SlipFields fields)
    {
        var lines = Enumerable.Range(from, to - from).Where(line => !export.Lines[line].IsBlank).TakeLast(3).ToList();
        var hasByline = lines.Count > 1 && (lines.Count > 2 || Byline().IsMatch(export.Lines[lines[^1]].Words)) && export.Lines[lines[^1]].Words.Length <= LongestByline;
        var title = lines.Count == 0 ? -1 : hasByline ? lines[^2] : lines[^1];
        if (hasByline)
        {
            fields.Add(FieldNames.Byline, export.Lines[lines[^1]].Words, "line above the number of words");
        }

        if (title > 0 && lines[0] < title)
        {
            fields.Add("section", export.Lines[lines[0]].Words, "line above the headline");
        }

        var words = title < 0 ? MappedText.Empty : export.Text.Slice(export.Lines[title].Span);
        fields.Add(FieldNames.Title, words.Text, "headline of the document");
        return words;
    }

    // Date, time, outlet, code, pages, language and rights, each on its line; the text begins after the rights or an empty line.
    private static int Source(ExportText export, int from, int to, SlipFields fields)
    {
        var line = export.Next(from, to);
        for (; line < to; line++)
        {
            var words = export.Lines[line].Words;
            if (Rights().IsMatch(words))
            {
                return line + 1;
            }

            if (fields[FieldNames.Outlet] is not null && (words.Length == 0 || words.Length > LongestByline))
            {
                return line;
            }

            State(words, fields);
        }

        return line;
    }

    private static void State(string words, SlipFields fields)
    {
        if (ExportDate.IsIn(words))
        {
            fields.Add(FieldNames.Published, words, "date line of the document");
        }
        else if (Time().IsMatch(words))
        {
            fields.Add("time", words, "line after the date");
        }
        else if (fields[FieldNames.Published] is not null)
        {
            fields.Add(fields[FieldNames.Outlet] is null ? FieldNames.Outlet : fields["source code"] is null ? "source code" : FieldNames.Language, words, "line after the date");
        }
    }

    [GeneratedRegex(@"^[ \t]*(Document|Dokument|Documento) (?<id>[A-Z0-9]{3,12}0{0,2}(19|20)\d{6}[a-z0-9]{6,12})[ \t]*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex End();

    [GeneratedRegex(@"^[ \t]*\d[\d,. \u00A0]* (words|mots|Wörter|palabras|parole|palavras|woorden|слов)[ \t]*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(by|par|von|por|di|da|door|de notre) ", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Byline();

    [GeneratedRegex(@"^\d{1,2}[:.]\d{2}( ?[AaPp]\.?[Mm]\.?)?( [A-Z]{2,4})?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(\(c\)|©|copyright\b)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Rights();
}
