using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>A row of CSV.</summary>
/// <param name="Raw">Its bytes and lines.</param>
/// <param name="Decoded">Its characters.</param>
/// <param name="Fields">Its fields, in order.</param>
/// <param name="End">Where the scanner stood at its end.</param>
internal sealed record CsvRow(RawRecord Raw, DecodedText Decoded, ImmutableArray<CsvField> Fields, CsvState End)
{
    /// <summary>Whether its quotation marks fit together.</summary>
    public bool IsSound => End is not (CsvState.Bad or CsvState.Quoted);

    /// <summary>Whether a field stands in quotation marks.</summary>
    public bool HasQuoted => Fields.Any(cell => cell.IsQuoted);

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => Fields.All(cell => cell.Span.Of(Decoded.Text).AsSpan().IsWhiteSpace());

    /// <summary>What the field with this number says.</summary>
    public string Value(int field) => Fields[field].In(Decoded.Text).Text;

    /// <summary>Cuts a row into its fields.</summary>
    public static CsvRow Of(RawRecord raw, DecodedText decoded, char delimiter)
    {
        var text = decoded.Text;
        var scanner = new CsvScanner(delimiter);
        var fields = ImmutableArray.CreateBuilder<CsvField>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var before = scanner.State;
            scanner.EndsAfter(text[at], at + 1 < text.Length ? text[at + 1] : -1);
            if (scanner.State == CsvState.Start && text[at] == delimiter)
            {
                fields.Add(Field(text, start, at, before));
                start = at + 1;
            }
        }

        fields.Add(Field(text, start, text.Length, scanner.State));
        return new(raw, decoded, fields.ToImmutable(), scanner.State);
    }

    private static CsvField Field(string text, int start, int end, CsvState state)
    {
        if (state is not (CsvState.Mark or CsvState.Closed))
        {
            return new(TextSpan.Between(start, end), false);
        }

        var open = text.IndexOf('"', start, end - start);
        var close = text.LastIndexOf('"', end - 1, end - start);
        return new(TextSpan.Between(open + 1, close), true);
    }
}
