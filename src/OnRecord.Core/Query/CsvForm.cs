using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>Statements as comma-separated values (RFC 4180), one row each. A cell that a spreadsheet would take for a formula begins with an apostrophe.</summary>
public static class CsvForm
{
    private static readonly SearchValues<char> _quoted = SearchValues.Create("\",\r\n");

    // A column is one line; columns are only ever added, at the end.
    private static readonly ImmutableArray<(string Name, Func<StatementView, string?> Cell)> _columns =
    [
        ("id", view => view.Statement.Id),
        ("article", view => view.Article.Id),
        ("path", view => view.Article.Path),
        ("headline", view => view.Article.Title),
        ("outlet", view => view.Article.Outlet),
        ("published", view => view.Article.Published?.ToString()),
        ("speaker", view => view.Statement.Speaker.Name),
        ("speaker_actor", view => view.Statement.Speaker.Actor),
        ("speaker_type", view => EnumText.Write(view.Statement.Speaker.Type)),
        ("speaker_words", view => view.Statement.Speaker.Words?.Words),
        ("speaker_span", view => Span(view.Statement.Speaker.Words)),
        ("basis", view => EnumText.Write(view.Statement.Speaker.Basis)),
        ("confidence", view => view.Statement.Speaker.Confidence.ToString("0.00", CultureInfo.InvariantCulture)),
        ("cue", view => view.Statement.Cue?.Words),
        ("cue_span", view => Span(view.Statement.Cue)),
        ("content", view => string.Join(" … ", view.Statement.Content.Select(piece => piece.Words))),
        ("content_spans", view => string.Join(' ', view.Statement.Content.Select(Span))),
        ("mode", view => EnumText.Write(view.Statement.Mode)),
        ("act", view => view.Statement.Act),
        ("polarity", view => EnumText.Write(view.Statement.Polarity)),
        ("addressee", view => view.Statement.Addressee?.Name),
        ("addressee_span", view => Span(view.Statement.Addressee?.Words)),
        ("said_first", view => Days.Write(view.Statement.SaidOn?.Interval?.First)),
        ("said_last", view => Days.Write(view.Statement.SaidOn?.Interval?.Last)),
        ("said_words", view => view.Statement.SaidOn?.Words.Words),
        ("said_span", view => Span(view.Statement.SaidOn?.Words)),
        ("said_basis", view => view.Statement.SaidOn?.Basis),
        ("section", view => EnumText.Write(view.Statement.Section)),
        ("scope", view => EnumText.Write(view.Statement.Scope)),
        ("run", view => view.Run),
        ("reported_by", view => view.Statement.ReportedBy),
        ("relay", view => view.Statement.Relay?.Name),
        ("relay_span", view => Span(view.Statement.Relay?.Words)),
        ("occasion", view => view.Statement.Occasion?.Words),
        ("occasion_span", view => Span(view.Statement.Occasion)),
        ("channel", view => view.Statement.Channel?.Words),
        ("channel_span", view => Span(view.Statement.Channel)),
        ("place", view => view.Statement.Place?.Words),
        ("place_span", view => Span(view.Statement.Place)),
        ("modality", view => EnumText.Write(view.Statement.Modality?.Kind)),
        ("modality_words", view => view.Statement.Modality?.Words.Words),
        ("topics", view => string.Join("; ", view.Statement.Topics.Select(topic => topic.Name))),
    ];

    /// <summary>The names of the columns, as one row without its end.</summary>
    public static string Header { get; } = string.Join(',', _columns.Select(column => column.Name));

    /// <summary>The statement as one row without its end.</summary>
    public static string Row(StatementView view) => string.Join(',', _columns.Select(column => Cell(column.Cell(view))));

    /// <summary>A value as a cell: safe for spreadsheets, and quoted where it must be.</summary>
    public static string Cell(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "";
        }

        // https://owasp.org/www-community/attacks/CSV_Injection
        var safe = value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{value}" : value;
        return safe.AsSpan().ContainsAny(_quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static string? Span(Evidence? evidence) =>
        evidence is null ? null : string.Create(CultureInfo.InvariantCulture, $"{evidence.Span.Start}-{evidence.Span.End}");
}
