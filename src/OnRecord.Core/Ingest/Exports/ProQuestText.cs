using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Exports;

/// <summary>The text export of ProQuest: records parted by lines of underscores, fields with labels, the text among them.</summary>
internal static partial class ProQuestText
{
    private const int LongestLabel = 40;

    private static readonly FrozenDictionary<string, string> _labels = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = FieldNames.Title,
        ["author"] = FieldNames.Byline,
        ["publication title"] = FieldNames.Outlet,
        ["publication date"] = FieldNames.Published,
        ["publication year"] = "year",
        ["document url"] = FieldNames.Url,
        ["proquest document id"] = "id",
        ["language of publication"] = FieldNames.Language,
        ["section"] = "section",
        ["first page"] = "page",
        ["full text"] = "full text",
        ["abstract"] = "abstract",
        ["links"] = "-",
        ["subject"] = "-",
        ["location"] = "-",
        ["people"] = "-",
        ["company / organization"] = "-",
        ["company"] = "-",
        ["identifier / keyword"] = "-",
        ["classification"] = "-",
        ["publication info"] = "-",
        ["pages"] = "-",
        ["number of pages"] = "-",
        ["publication subject"] = "-",
        ["publisher"] = "-",
        ["place of publication"] = "-",
        ["country of publication"] = "-",
        ["issn"] = "-",
        ["e-issn"] = "-",
        ["source type"] = "-",
        ["document type"] = "-",
        ["copyright"] = "-",
        ["last updated"] = "-",
        ["database"] = "-",
        ["volume"] = "-",
        ["issue"] = "-",
        ["dateline"] = "dateline",
        ["contact us at"] = "-",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text has this layout.</summary>
    public static bool IsIn(string text) => text.Contains("____________________", StringComparison.Ordinal) && Rule().IsMatch(text) && Known().IsMatch(text);

    /// <summary>The records of a text.</summary>
    public static List<Slip> Read(MappedText text, CountCheck check)
    {
        var export = new ExportText(text);
        var slips = new List<Slip>();
        var from = 0;
        for (var line = 0; line <= export.Lines.Length; line++)
        {
            if (line < export.Lines.Length && Counter().Match(export.Lines[line].Words) is { Success: true } counter)
            {
                check.Saw(counter.Groups["number"].Value, counter.Groups["total"].Value);
            }

            if (line == export.Lines.Length || Rule().IsMatch(export.Lines[line].Words))
            {
                if (Record(export, export.Next(from, line), line) is { } slip)
                {
                    slips.Add(slip);
                }

                from = line + 1;
            }
        }

        return slips;
    }

    // What has no title label is the cover, the list of results or the foot of the export.
    private static Slip? Record(ExportText export, int from, int to)
    {
        var labels = Labels(export, from, to);
        if (!labels.Exists(label => label.Name == FieldNames.Title))
        {
            return null;
        }

        var fields = new SlipFields();
        var parts = new Dictionary<string, MappedText>(StringComparer.Ordinal);
        for (var index = 0; index < labels.Count; index++)
        {
            var value = Value(export, labels[index], index + 1 < labels.Count ? labels[index + 1].Line : to);
            parts.TryAdd(labels[index].Name, value);
            if (labels[index].Name is not ("-" or "full text" or "abstract"))
            {
                fields.Add(labels[index].Name, value.Text, "label in the export");
            }
        }

        var body = parts.GetValueOrDefault("full text") ?? parts.GetValueOrDefault("abstract");
        return body is null or { IsBlank: true }
            ? new Slip { Region = export.Region(from, to), Refused = (RejectionReasons.NotGiven, $"The record '{fields[FieldNames.Title]}' has no text.") }
            : new Slip { Region = export.Region(from, to), Key = fields["id"] ?? "", Text = Slip.Article(parts[FieldNames.Title], body), Fields = fields.All };
    }

    private static List<(string Name, int Line, int Colon)> Labels(ExportText export, int from, int to)
    {
        var labels = new List<(string Name, int Line, int Colon)>();
        for (var line = from; line < to; line++)
        {
            var words = export.Lines[line].Words;
            var colon = words.IndexOf(':', StringComparison.Ordinal);
            if (colon is > 0 and < LongestLabel && _labels.GetValueOrDefault(words[..colon]) is { } name)
            {
                labels.Add((name, line, colon));
            }
        }

        return labels;
    }

    private static MappedText Value(ExportText export, (string Name, int Line, int Colon) label, int to)
    {
        var first = export.Lines[label.Line].Span;
        var made = new MappedTextBuilder();
        made.Add(export.Text.Slice(TextSpan.Between(first.Start + label.Colon + 1, first.End)).Trim());
        var isNext = label.Line + 1 < to && !export.Lines[label.Line + 1].IsBlank;
        made.Break(isNext ? 1 : 2);
        made.Add(export.Paragraphs(label.Line + 1, to));
        return made.ToText().Trim();
    }

    [GeneratedRegex(@"^[ \t]*_{20,}[ \t]*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(Full text|ProQuest document ID|Publication title):", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Known();

    [GeneratedRegex(@"^Document (?<number>\d{1,6}) of (?<total>\d{1,6})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Counter();
}
