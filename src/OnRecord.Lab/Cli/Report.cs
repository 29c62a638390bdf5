using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Lab.Records;
using Spectre.Console;

namespace OnRecord.Lab.Cli;

/// <summary>Prints results.</summary>
public static class Report
{
    private static readonly ImmutableArray<string> _columns = ["value or F1", "precision", "recall"];
    private static readonly ImmutableArray<string> _measures = [".f1", ".p", ".r"];

    /// <summary>The names of the sets, one a line.</summary>
    public static void Sets(TextWriter output)
    {
        foreach (var evaluation in Evaluations.All)
        {
            output.WriteLine(evaluation.Set);
        }
    }

    /// <summary>One JSON object on one line.</summary>
    public static void Json(TextWriter output, EvalResult result) => output.WriteLine(LabJson.Line(new
    {
        result.Set,
        result.Path,
        N = result.Outcome.Count,
        Seconds = Math.Round(result.Seconds, 2),
        result.Outcome.Words,
        Product.Model,
        Scores = result.Outcome.Scores.ToDictionary(score => score.Name, score => Math.Round(score.Value, 2)),
    }));

    /// <summary>A table; F1, precision and recall of the same thing share a row.</summary>
    public static void Table(TextWriter output, EvalResult result)
    {
        var rows = result.Outcome.Scores.GroupBy(score => Row(score.Name)).ToList();
        var scores = result.Outcome.Scores.ToDictionary(score => score.Name, score => score.Value);
        var table = new Table().Border(TableBorder.Simple).AddColumn("score");
        table.AddColumns([.. _columns.Select(title => new TableColumn(title).RightAligned())]);
        foreach (var row in rows)
        {
            table.AddRow([Markup.Escape(row.Key), .. Cells(row.Key, scores)]);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No, Interactive = InteractionSupport.No });
        console.Write(table);
        foreach (var breakdown in result.Outcome.Breakdowns)
        {
            console.Write(Table(breakdown));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Set}: {result.Outcome.Count} records, {result.Outcome.Words} words, {result.Seconds:0.0} s, {Product.Model}"));
    }

    private static Table Table(Breakdown breakdown)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(breakdown.Columns[0]);
        table.AddColumns([.. breakdown.Columns[1..].Select(title => new TableColumn(title).RightAligned())]);
        foreach (var row in breakdown.Rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        return table;
    }

    private static string Row(string name) => _measures.FirstOrDefault(measure => name.EndsWith(measure, StringComparison.Ordinal)) is { } end ? name[..^end.Length] : name;

    private static IEnumerable<string> Cells(string row, Dictionary<string, double> scores) =>
        scores.TryGetValue(row, out var single)
            ? [Number(single), "", ""]
            : _measures.Select(measure => scores.TryGetValue(row + measure, out var value) ? Number(value) : "");

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
