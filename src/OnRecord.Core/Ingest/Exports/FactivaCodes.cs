using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Exports;

/// <summary>The layout of Factiva in which each field has a code: <c>HD</c> for the headline, <c>PD</c> for the day, <c>LP</c> and <c>TD</c> for the text.</summary>
internal static partial class FactivaCodes
{
    private static readonly FrozenDictionary<string, string> _codes = new Dictionary<string, string>
    {
        ["HD"] = FieldNames.Title,
        ["BY"] = FieldNames.Byline,
        ["PD"] = FieldNames.Published,
        ["SN"] = FieldNames.Outlet,
        ["LA"] = FieldNames.Language,
        ["ET"] = "time",
        ["WC"] = "words",
        ["AN"] = "id",
        ["SE"] = "section",
        ["CR"] = "credit",
        ["ED"] = "edition",
        ["PG"] = "page",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _others =
        new[] { "SC", "NGC", "GC", "VOL", "CY", "LP", "TD", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "CLM", "ART", "DJ", "CX", "DLN" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text has this layout.</summary>
    public static bool IsIn(string text)
    {
        if (!text.Contains("HD", StringComparison.Ordinal) || !text.Contains("AN", StringComparison.Ordinal))
        {
            return false;
        }

        var codes = Code().Matches(text).Take(200).Select(match => match.Groups["code"].Value).ToHashSet(StringComparer.Ordinal);
        return codes.Contains("HD") && codes.Contains("PD") && codes.Contains("AN") && (codes.Contains("LP") || codes.Contains("TD"));
    }

    /// <summary>The documents of a text.</summary>
    public static List<Slip> Read(MappedText text, CountCheck check)
    {
        var export = new ExportText(text);
        var slips = new List<Slip>();
        var fields = Fields(export);
        for (var from = 0; from < fields.Count;)
        {
            var end = fields.FindIndex(from, field => field.Code == "AN");
            end = end < 0 ? fields.Count : end + 1;
            slips.Add(Document(export, fields[from..end], end < fields.Count ? fields[end].From : export.Lines.Length));
            from = end;
        }

        return slips;
    }

    private static List<(string Code, int From, int Value)> Fields(ExportText export)
    {
        var fields = new List<(string Code, int From, int Value)>();
        for (var line = 0; line < export.Lines.Length; line++)
        {
            if (Code().Match(export.Lines[line].Words) is { Success: true } match && (_codes.ContainsKey(match.Groups["code"].Value) || _others.Contains(match.Groups["code"].Value)))
            {
                fields.Add((match.Groups["code"].Value, line, match.Length));
            }
        }

        return fields;
    }

    private static Slip Document(ExportText export, List<(string Code, int From, int Value)> fields, int to)
    {
        var stated = new SlipFields();
        var body = new MappedTextBuilder();
        MappedText? title = null;
        for (var index = 0; index < fields.Count; index++)
        {
            var value = Value(export, fields[index], index + 1 < fields.Count ? fields[index + 1].From : to);
            if (fields[index].Code is "LP" or "TD")
            {
                body.Break(2);
                body.Add(value);
            }
            else if (_codes.GetValueOrDefault(fields[index].Code) is { } name)
            {
                title = name == FieldNames.Title ? value : title;
                stated.Add(name, Plain(name, value), "field " + fields[index].Code);
            }
        }

        return new Slip { Region = export.Region(fields[0].From, to), Key = stated["id"] ?? "", Text = Slip.Article(title, body.ToText()), Fields = stated.All };
    }

    // What follows the last code, such as the foot of the page, is no part of its line.
    private static MappedText Value(ExportText export, (string Code, int From, int Value) field, int to)
    {
        var first = export.Lines[field.From].Span;
        to = field.Code != "AN" ? to : first.Length > field.Value ? field.From + 1 : Math.Min(to, export.Next(field.From + 1, to) + 1);
        var made = new MappedTextBuilder();
        made.Add(export.Text.Slice(TextSpan.Between(Math.Min(first.Start + field.Value, first.End), first.End)).Trim());
        var after = field.From + 1;
        var isNext = after < to && !export.Lines[after].IsBlank;
        made.Break(isNext ? 1 : 2);
        made.Add(export.Paragraphs(after, to));
        return made.ToText().Trim();
    }

    private static string? Plain(string name, MappedText value) => name switch
    {
        "words" => CountCheck.Number(value.Text)?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        "id" => value.Text[(value.Text.LastIndexOf(' ') + 1)..],
        _ => value.Text,
    };

    [GeneratedRegex(@"^[ \u00A0]*(?<code>[A-Z]{2,3})[ \u00A0]*($|\t[ \u00A0]*|[ \u00A0]{2,})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}
