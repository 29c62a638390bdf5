using System.Collections.Immutable;
using OnRecord.Lab.Formats;
using OnRecord.Lab.Records;

namespace OnRecord.Lab;

/// <summary>Samples of all formats against their manifest: whether each is read or refused as it should be, and every field that the manifest gives.</summary>
public sealed class FormatsEvaluation : IEvaluation
{
    private static readonly string[] _first = ["title", "date", "body"];

    /// <inheritdoc/>
    public string Set => "formats";

    /// <inheritdoc/>
    public Outcome Run(string path)
    {
        var (count, read, words) = (0, 0, 0);
        var checks = new List<FieldCheck>();
        var errors = new List<ErrorLine>();
        var predictions = new List<string>();
        foreach (var sample in JsonRecords.Lines<FormatSample>(Path.Combine(path, "manifest.jsonl")))
        {
            var reading = FormatReading.Of(Path.Combine(path, sample.File));
            count++;
            words += reading.Articles.Sum(found => Words.In(found.Article.Text));
            predictions.Add(Written(sample, reading));
            checks.AddRange(FieldChecks.Of(sample, reading));
            if (reading.Fits(sample))
            {
                read++;
            }
            else
            {
                errors.Add(new("not read as wanted", sample.File, sample.Articles ?? sample.Items, reading.Articles.Length, string.Join("; ", reading.Rejections.Select(one => $"{one.Reason}: {one.Detail}"))));
            }
        }

        errors.AddRange(checks.Where(check => !check.IsRight).Select(check => new ErrorLine(check.Name, check.File, check.Wanted, check.Found, "")));
        return new Outcome
        {
            Count = count,
            Words = words,
            Scores = [("read", Share(read, count)), .. Scores(checks)],
            Errors = [.. errors.OrderBy(error => error.Kind, StringComparer.Ordinal).Select(LabJson.Line)],
            Predictions = [.. predictions],
        };
    }

    private static IEnumerable<(string Name, double Value)> Scores(List<FieldCheck> checks)
    {
        List<string> names = [.. _first, .. checks.Select(check => check.Name).Except(_first).Order(StringComparer.Ordinal)];
        foreach (var name in names)
        {
            var of = checks.FindAll(check => check.Name == name);
            yield return (name, Share(of.Count(check => check.IsRight), of.Count));
        }

        foreach (var name in names)
        {
            yield return (name + ".of", checks.Count(check => check.Name == name));
        }
    }

    private static double Share(int right, int of) => of == 0 ? 0 : 100.0 * right / of;

    private static string Written(FormatSample sample, FormatReading reading) => LabJson.Line(new
    {
        sample.File,
        Articles = reading.Articles.Select(found => new
        {
            Title = found.Article.Title?.Value,
            Source = found.Article.Outlet?.Value,
            Date = found.Article.Published?.Value.First,
            Byline = found.Article.Byline?.Value,
            Url = found.Article.Url?.Value,
            found.Draft.Source.Encoding,
            Fields = found.Article.Fields.ToImmutableDictionary(),
            found.Article.Text,
        }),
        Rejections = reading.Rejections.Select(one => new { one.Reason, one.Detail }),
    });
}
