using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using OnRecord.Ingest;

namespace OnRecord.Lab.Formats;

/// <summary>Compares every field that the manifest gives with what was read.</summary>
public static partial class FieldChecks
{
    private static readonly Dictionary<string, string> _names = new(StringComparer.Ordinal)
    {
        ["headline"] = "title",
        ["source"] = "outlet",
        ["versioncreated"] = "date",
        ["uri"] = "id",
    };

    private static readonly Dictionary<string, string> _encodings = new(StringComparer.Ordinal)
    {
        ["cp949"] = "ks_c_5601-1987",
        ["mac_cyrillic"] = "x-mac-cyrillic",
        ["utf-8-sig"] = "utf-8",
    };

    /// <summary>All comparisons of a sample.</summary>
    public static IEnumerable<FieldCheck> Of(FormatSample sample, FormatReading reading)
    {
        for (var index = 0; index < sample.Expect.Length && !sample.IsRefused; index++)
        {
            (Draft Draft, Article Article)? found = index < reading.Articles.Length ? reading.Articles[index] : null;
            foreach (var (key, value) in sample.Expect[index])
            {
                yield return Field(sample, key, value, found);
            }
        }

        var first = reading.Articles.IsEmpty ? default : reading.Articles[0];
        if (sample.ExpectText is { } text)
        {
            yield return new(sample.File, "body", text, first.Article?.Text, Squeezed(text) == Squeezed(first.Article?.Text));
        }

        if (sample.ExpectEncoding is { } name)
        {
            var wanted = _encodings.GetValueOrDefault(name) ?? name.Replace("cp125", "windows-125", StringComparison.Ordinal);
            yield return new(sample.File, "encoding", wanted, first.Draft?.Source.Encoding, wanted == first.Draft?.Source.Encoding);
        }

        if (sample.ExpectExpression is { } expression && Expression(sample.File, expression, first, reading) is { } check)
        {
            yield return check;
        }
    }

    private static FieldCheck Field(FormatSample sample, string key, JsonElement value, (Draft Draft, Article Article)? found)
    {
        var name = _names.GetValueOrDefault(key) ?? (key == "subject" && sample.Format == "eml" ? "title" : key);
        var wanted = value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(part => part.GetString())),
            _ => value.ToString(),
        };
        var got = found is var (draft, article) ? Found(name, sample.Format, draft, article) : null;
        return name == "date"
            ? new(sample.File, name, Day(wanted), got, found is not null && Day(wanted) == got)
            : new(sample.File, name, wanted, got, found is not null && Squeezed(wanted) == Squeezed(got));
    }

    private static string? Found(string name, string format, Draft draft, Article article) => name switch
    {
        "title" => article.Title?.Value,
        "outlet" => article.Outlet?.Value,
        "byline" => article.Byline?.Value,
        "url" => article.Url?.Value,
        "date" when format == "mhtml" => Day(draft.Fields.GetValueOrDefault(FieldNames.Captured)?.Value),
        "date" => article.Published?.Value.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => draft.Fields.GetValueOrDefault(name)?.Value,
    };

    // The day as it is written, in its own zone.
    private static string? Day(string? written) =>
        written is null ? null
        : DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : written;

    private static FieldCheck? Expression(string file, string expression, (Draft Draft, Article Article) first, FormatReading reading)
    {
        if (Equality().Match(expression) is not { Success: true } match)
        {
            return null;
        }

        var (what, wanted) = (match.Groups["what"].Value, match.Groups["wanted"].Value);
        if (match.Groups["code"].Success)
        {
            wanted = char.ConvertFromUtf32(int.Parse(match.Groups["code"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));
        }

        var found = what.Contains("encoding", StringComparison.Ordinal) ? first.Draft?.Source.Encoding
            : what.Contains("link", StringComparison.Ordinal) ? first.Article?.Url?.Value ?? reading.Rejections.FirstOrDefault()?.Detail.Split(' ')[^1]
            : what.Contains("title", StringComparison.Ordinal) ? first.Article?.Title?.Value
            : first.Article?.Text;
        return new(file, "expression", wanted, found, Tag().Replace(wanted, "").Equals(found, StringComparison.OrdinalIgnoreCase));
    }

    private static string? Squeezed(string? words) =>
        words is null ? null : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"(?<what>encoding|entries\[0\][\w\[\]'.]*)\)? == ('(?<wanted>[^']*)'|(?<code>\d+))", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Equality();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
