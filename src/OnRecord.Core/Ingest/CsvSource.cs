using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>Reads tables with a header whose rows are articles, parted by commas, semicolons or tabs.</summary>
public sealed class CsvSource : ISource
{
    private static readonly KnownFields _usual = new([]);

    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".csv", ".tsv"];

    /// <inheritdoc/>
    public bool Recognises(string head)
    {
        // Prose has commas too: short names only, one that holds the text and another one we know.
        var cells = CsvTable.Cells(head);
        var known = cells.Select(_usual.TargetOf).Where(target => target is not null).ToHashSet();
        return cells.Length > 1 && known.Contains("text") && known.Count > 1 && cells.All(cell => cell.Length is > 0 and < 40);
    }

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options)
    {
        var known = new KnownFields(options.FieldMapping);
        var table = new CsvTable(input, options.RecordLimit);
        if (Unusable(input, table, known) is { } rejection)
        {
            // Where the file was cut off, the collection says so.
            if (!input.IsCutShort)
            {
                yield return rejection;
            }

            yield break;
        }

        var number = 0;
        foreach (var (row, fault) in table.Rows())
        {
            var address = $"{input.Address}#{++number}";
            yield return row is not null ? Draft(row, address, table.Header, known, options)
                : Arrival.Rejected(address, fault?.Reason ?? RejectionReasons.BadCsv, fault?.Detail ?? "");
        }

        if (number == 0 && !input.IsCutShort)
        {
            yield return Arrival.Rejected(input.Address, RejectionReasons.Empty, "There are no rows after its header.");
        }
    }

    // A table without a column of text is one mistake, however many rows it has.
    private static Arrival? Unusable(Incoming input, CsvTable table, KnownFields known)
    {
        if (table.HeaderFault is { } fault)
        {
            return Arrival.Rejected(input.Address, fault.Reason, fault.Detail);
        }

        return table.Header.IsEmpty ? Arrival.Rejected(input.Address, RejectionReasons.Empty, "There are no rows in it.")
            : table.Header.Any(name => known.TargetOf(name) == "text") ? null
            : table.Header.Any(name => known.TargetOf(name) == FieldNames.Url) && table.Header.Any(name => known.TargetOf(name) == FieldNames.Title)
                ? Arrival.Rejected(input.Address, RejectionReasons.OnlyMetadata, "It lists articles without their texts. Give it with --metadata beside the articles that it is about, or name the column of the text with --map text=NAME.")
            : Arrival.Rejected(input.Address, RejectionReasons.NoTextField, RecordText.NoTextField(table.Header));
    }

    private Arrival Draft(CsvRow row, string address, ImmutableArray<string> header, KnownFields known, ReadOptions options)
    {
        var record = new RecordText(address, Format, row.Raw.Bytes, row.Decoded);
        var choice = known.Choose(header, (number, _) => row.Value(number), number => !string.IsNullOrWhiteSpace(row.Value(number)));
        if (choice.Text is not { } chosen)
        {
            return record.WithoutText(known, header);
        }

        var (text, map) = row.Fields[chosen].In(row.Decoded.Text);
        return record.Draft(choice, text, map, 0, options.DocumentLimit);
    }
}
