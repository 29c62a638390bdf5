using System.Collections.Immutable;
using System.Text.Unicode;

namespace OnRecord.Ingest;

/// <summary>Reads CSV with a header, a row at a time.</summary>
internal sealed class CsvTable
{
    private const string Delimiters = ",;\t";

    private readonly Incoming _input;
    private readonly RecordReader _reader;
    private readonly string? _encoding;
    private readonly string _basis;
    private readonly char _delimiter;
    private bool _hasQuotes;

    /// <summary>Opens the table and reads its header.</summary>
    public CsvTable(Incoming input, int recordLimit)
    {
        _input = input;
        var marked = Encodings.Marked(input.FirstBytes);
        _encoding = marked?.Name ?? Encodings.Wide(input.FirstBytes);
        _basis = marked is null ? "guessed" : "byte-order mark";
        _reader = new RecordReader(input.Content, CodeUnits.Of(_encoding), recordLimit);
        _reader.SkipBytes(marked?.Length ?? 0);
        _delimiter = DelimiterOf(input.Head, out var isStated);
        if (isStated)
        {
            _reader.Line();
        }

        var header = Next();
        HeaderFault = header is { Raw.IsTooLarge: true } or { IsSound: false } ? Unsound(header) : null;
        Header = header is null ? [] : Named(header);
    }

    /// <summary>What is wrong with the header; null when nothing is.</summary>
    public CsvFault? HeaderFault { get; }

    /// <summary>The names of the columns; empty when there are no rows.</summary>
    public ImmutableArray<string> Header { get; }

    /// <summary>The rows after the header; for each the row, or what is wrong with it.</summary>
    public IEnumerable<(CsvRow? Row, CsvFault? Fault)> Rows()
    {
        CsvFault? open = null;

        // A row at the place where the file was cut off is part of what the collection reports.
        while (Next() is { } row && !(row.Raw.IsOpen && _input.IsCutShort))
        {
            var fault = FaultOf(row);

            // After marks that do not fit, the lines that follow may be the inside of a text, and one that happens to have
            // the right number of commas would be a false article. A row in quotation marks ends the doubt.
            if (open is not null && (fault is not null || (_hasQuotes && !row.HasQuoted)))
            {
                open = open with { Raw = open.Raw with { LastLine = row.Raw.LastLine } };
                continue;
            }

            if (open is not null)
            {
                yield return (null, open);
                open = null;
            }

            _hasQuotes |= fault is null && row.HasQuoted;
            if (fault is { Reason: RejectionReasons.BadCsv })
            {
                open = fault;
            }
            else
            {
                yield return fault is null ? (row, null) : (null, fault);
            }
        }

        if (open is not null)
        {
            yield return (null, open);
        }
    }

    /// <summary>The delimiter that the first line has most of; stated where the line is <c>sep=;</c>, as spreadsheets write it.</summary>
    public static char DelimiterOf(string head, out bool isStated)
    {
        var line = FirstLine(head);
        isStated = line.Length == 5 && line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase);
        return isStated ? line[4] : Delimiters.MaxBy(delimiter => Cells(line, delimiter).Length);
    }

    /// <summary>The names in the first line of a text.</summary>
    public static ImmutableArray<string> Cells(string head)
    {
        var delimiter = DelimiterOf(head, out _);
        return Cells(FirstLine(head), delimiter);
    }

    private static string FirstLine(string head)
    {
        var end = head.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? head : head[..end];
    }

    private static ImmutableArray<string> Cells(string line, char delimiter)
    {
        var row = CsvRow.Of(default, new DecodedText(line, "", "", 0), delimiter);
        return [.. Enumerable.Range(0, row.Fields.Length).Select(row.Value)];
    }

    private CsvRow? Next()
    {
        while (_reader.Next(new CsvScanner(_delimiter).EndsAfter) is { } raw)
        {
            var row = CsvRow.Of(raw, Decode(raw.Bytes.AsSpan()), _delimiter);
            if (raw.IsTooLarge || !row.IsBlank)
            {
                return row;
            }
        }

        return null;
    }

    // Without a mark each row is asked for itself, since tables are often pasted together from several sources.
    private DecodedText Decode(ReadOnlySpan<byte> bytes) =>
        _encoding is not null ? TextDecoder.Decode(bytes, _encoding, _basis)
        : Utf8.IsValid(bytes) ? TextDecoder.Decode(bytes, Encodings.Utf8, "valid utf-8")
        : TextDecoder.Decode(bytes);

    private static ImmutableArray<string> Named(CsvRow header)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var column = 0; column < header.Fields.Length; column++)
        {
            var name = header.Value(column).Trim() is { Length: > 0 } written ? written : $"column {column + 1}";
            var times = seen[name] = seen.GetValueOrDefault(name) + 1;
            names.Add(times == 1 ? name : $"{name} {times}");
        }

        return names.ToImmutable();
    }

    private static CsvFault? Unsound(CsvRow row)
    {
        if (row.Raw.IsTooLarge)
        {
            return new(RejectionReasons.TooLarge, "the row is beyond the limit for records; a quotation mark may be missing.", row.Raw);
        }

        return row.IsSound
            ? null
            : new(RejectionReasons.BadCsv, row.End == CsvState.Bad ? "a quotation mark inside a quoted field is not doubled." : "a quoted field is not closed before the file ends.", row.Raw);
    }

    private CsvFault? FaultOf(CsvRow row)
    {
        if (Unsound(row) is { } fault)
        {
            return fault;
        }

        // Spreadsheets add empty cells at the end of a row.
        var extra = row.Fields.Skip(Header.Length).Any(field => field.Span.Length > 0);
        return row.Fields.Length < Header.Length || extra
            ? new(RejectionReasons.RaggedRow, $"it has {row.Fields.Length} fields and the header has {Header.Length}.", row.Raw)
            : null;
    }
}
