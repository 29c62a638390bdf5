using System.Collections.Immutable;
using Spectre.Console;

namespace OnRecord.App.Cli;

/// <summary>A table that is shown to people or written as comma-separated values.</summary>
/// <param name="columns">The names of the columns; one that ends in <c>#</c> holds numbers.</param>
internal sealed class Table(params ImmutableArray<string> columns)
{
    private readonly List<ImmutableArray<string>> _rows = [];

    /// <summary>Adds a row with one cell a column; further cells are not shown.</summary>
    public void Add(params ImmutableArray<string> cells) => _rows.Add(cells);

    /// <summary>Writes it as the session asks.</summary>
    public void Write(Session session)
    {
        if (session.Form == OutputForm.Csv)
        {
            WriteCsv(session.Out);
        }
        else
        {
            WriteText(session);
        }
    }

    private void WriteCsv(TextWriter writer)
    {
        foreach (var row in _rows.Prepend([.. columns.Select(NameOf)]))
        {
            writer.Write(string.Join(',', row.Take(columns.Length).Select(Cell)));
            writer.Write("\r\n");
        }
    }

    // The console of Spectre fills every line with spaces; these are taken away, since files and pipes keep them.
    private void WriteText(Session session)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(text), Interactive = InteractionSupport.No });
        console.Profile.Width = session.Width;
        console.Write(Drawn());
        foreach (var (line, number) in text.ToString().TrimEnd().Split('\n').Select((line, number) => (line, number)))
        {
            session.Out.WriteLine(session.Ink.Of(line.TrimEnd(), number == 0 ? Tone.Strong : Tone.Plain));
        }
    }

    private Spectre.Console.Table Drawn()
    {
        var drawn = new Spectre.Console.Table { Border = TableBorder.None };
        foreach (var column in columns)
        {
            var heading = new TableColumn(NameOf(column).EscapeMarkup()) { Padding = new Padding(0, 0, 2, 0), NoWrap = column != columns[0] };
            drawn.AddColumn(column.EndsWith('#') ? heading.RightAligned() : heading);
        }

        foreach (var row in _rows)
        {
            drawn.AddRow([.. row.Take(columns.Length).Select(cell => Printable.Line(cell).EscapeMarkup())]);
        }

        return drawn;
    }

    private static string NameOf(string column) => column.TrimEnd('#');

    // RFC 4180; an apostrophe keeps a spreadsheet from taking a cell for a formula.
    private static string Cell(string value)
    {
        var safe = value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{value}" : value;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
