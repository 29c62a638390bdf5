using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>What a table beside the articles says of them. A row names its document by path, file name, web address or id.</summary>
internal sealed class MetadataTable
{
    private const string Rule = "metadata";
    private const int MostNamed = 3;

    private readonly string _path;
    private readonly List<MetadataRow> _rows = [];
    private readonly Dictionary<string, List<(string Path, MetadataRow Row)>> _byFileName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MetadataRow> _byKey = new(StringComparer.Ordinal);
    private readonly List<string> _warnings = [];

    /// <summary>Reads the rows of a table.</summary>
    /// <param name="path">Its path, for messages.</param>
    /// <param name="table">The table.</param>
    /// <exception cref="OnRecordException">Its columns name no documents, or a row is broken.</exception>
    public MetadataTable(string path, CsvTable table)
        : this(path, table.Header, table.Rows().Select(row => row.Row is { } cells
            ? (Func<int, string>)cells.Value
            : throw new OnRecordException($"The metadata table {path} is broken. {row.Fault?.Detail}")))
    {
    }

    /// <summary>Reads the rows of a list.</summary>
    /// <param name="path">Its path, for messages.</param>
    /// <param name="header">The names of its columns.</param>
    /// <param name="rows">The rows, each as what stands in the column with a number.</param>
    /// <exception cref="OnRecordException">Its columns name no documents.</exception>
    public MetadataTable(string path, ImmutableArray<string> header, IEnumerable<Func<int, string>> rows)
    {
        _path = path;
        var known = new KnownFields([]);
        var targets = header.Select(known.TargetOf).ToList();
        if (!targets.Exists(IsName))
        {
            throw new OnRecordException($"The metadata table {path} has no column 'path', 'url' or 'id' to tell which article a row is about. Its columns are: {string.Join(", ", header)}.");
        }

        foreach (var row in rows)
        {
            Add(row, header, targets, known);
        }
    }

    /// <summary>What the user should know of it: rows that are doubled, that belong to no document, or to several.</summary>
    /// <param name="isForAll">Whether folders were read, and not only single files for which most rows are not meant.</param>
    public IEnumerable<string> Warnings(bool isForAll) =>
        _warnings
            .Concat(isForAll || _rows.TrueForAll(row => row.File is null) ? Unused() : [])
            .Concat(_rows.Where(row => row.IsAmbiguous).Select(row => $"{_path}, row {row.Number}: '{row.Name}' is the name of several files; all get its fields."));

    // A row or two are misspelt; when there are many, one reason is behind them all.
    private IEnumerable<string> Unused()
    {
        var unused = _rows.Where(row => row.File is null).ToList();
        return unused.Count <= MostNamed
            ? unused.Select(row => $"{_path}, row {row.Number}: nothing was found for '{row.Name}'.")
            : [$"{_path}: nothing was found for {unused.Count} of {_rows.Count} rows; the first is row {unused[0].Number}, '{unused[0].Name}'."];
    }

    /// <summary>Adds what the table says of an arrival; it wins over what the source says.</summary>
    public Arrival Apply(Arrival arrival)
    {
        var address = arrival.Draft?.Source.Address ?? arrival.Rejection?.Address ?? "";
        if (Find(address, arrival.Draft) is not { } row)
        {
            return arrival;
        }

        var file = WithoutNumber(address);
        row.IsAmbiguous |= row.File is { } other && other != file;
        row.File ??= file;
        return arrival.Draft is { } draft ? Arrival.Of(draft with { Fields = draft.Fields.SetItems(row.Fields) }) : arrival;
    }

    private static bool IsName(string? target) => target is "path" or "id" or FieldNames.Url;

    private void Add(Func<int, string> cell, ImmutableArray<string> header, List<string?> targets, KnownFields known)
    {
        string? Cell(string target) => targets.IndexOf(target) is >= 0 and var column && cell(column).Trim() is { Length: > 0 } value ? value : null;

        var (path, url, id) = (Cell("path"), Cell(FieldNames.Url), Cell("id"));
        var fields = known.Choose(header, cell).Fields.ToDictionary(field => field.Key, field => new Stated<string>(field.Value.Value, Rule), StringComparer.Ordinal);
        if (targets.IndexOf("path") is >= 0 and var own)
        {
            fields.Remove(header[own]);
        }

        var row = new MetadataRow(_rows.Count + 1, path ?? url ?? id ?? "", fields.ToImmutableSortedDictionary(StringComparer.Ordinal));
        _rows.Add(row);
        if (path is not null)
        {
            AddPath(Plain(path), row);
        }

        foreach (var key in new[] { url, id }.OfType<string>())
        {
            // Rows with paths of their own may share an address: two copies of a page.
            if (!_byKey.TryAdd(Address(key), row) && path is null)
            {
                Double(_byKey[Address(key)], row);
            }
        }
    }

    private void AddPath(string path, MetadataRow row)
    {
        var name = FileName(path);
        var same = _byFileName.TryGetValue(name, out var rows) ? rows : _byFileName[name] = [];
        if (same.Find(other => other.Path == path) is { Row: { } first })
        {
            Double(first, row);
        }
        else
        {
            same.Add((path, row));
        }
    }

    private void Double(MetadataRow first, MetadataRow second)
    {
        second.File = "";
        _warnings.Add($"{_path}, rows {first.Number} and {second.Number}: both are about '{second.Name}'; the first counts.");
    }

    private MetadataRow? Find(string address, Draft? draft)
    {
        var file = WithoutNumber(Plain(address));
        return ByPath(Plain(address)) ?? ByPath(file) ?? (file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? ByPath(file[..^3]) : null) ?? ByKey(draft);
    }

    private MetadataRow? ByPath(string address) =>
        _byFileName.TryGetValue(FileName(address), out var rows)
            ? rows.Where(row => IsEnd(row.Path, address) || IsEnd(address, row.Path)).OrderByDescending(row => Math.Min(row.Path.Length, address.Length)).FirstOrDefault().Row
            : null;

    private MetadataRow? ByKey(Draft? draft)
    {
        if (draft is null || _byKey.Count == 0)
        {
            return null;
        }

        var keys = new[] { draft.Source.Key, draft.Fields.GetValueOrDefault(FieldNames.Url)?.Value, draft.Fields.GetValueOrDefault("id")?.Value };
        return keys.Where(key => !string.IsNullOrEmpty(key)).Select(key => _byKey.GetValueOrDefault(Address(key ?? ""))).FirstOrDefault(row => row is not null);
    }

    private static bool IsEnd(string end, string path) =>
        path.EndsWith(end, StringComparison.Ordinal) && (path.Length == end.Length || path[path.Length - end.Length - 1] == '/');

    private static string Plain(string path)
    {
        var plain = path.Replace('\\', '/');
        while (plain.StartsWith("./", StringComparison.Ordinal) || plain.StartsWith("../", StringComparison.Ordinal))
        {
            plain = plain[(plain.IndexOf('/', StringComparison.Ordinal) + 1)..];
        }

        return plain;
    }

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string WithoutNumber(string address) =>
        address.LastIndexOf('#') is > 0 and var mark && mark + 1 < address.Length && address.AsSpan(mark + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? address[..mark] : address;

    // The same page is named with and without these.
    private static string Address(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        return (scheme < 0 ? url : url[(scheme + 3)..]).TrimEnd('/');
    }
}
