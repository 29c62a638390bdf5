namespace OnRecord.Store;

/// <summary>
/// Writes the rows of articles. The same document may be seen at several addresses with different fields; the record shows the fields
/// of the address where most were known, and of equals the smallest address, so that the order of arrival does not matter.
/// At one address the later fields replace the earlier, unless fewer are known.
/// </summary>
internal sealed class ArticleRows(Database database, RowNumbers numbers)
{
    private readonly FindingRows _findings = new(database, numbers);

    /// <summary>The number of a source document, which is added when it is new.</summary>
    public long Keep(SourceEntry entry)
    {
        var source = entry.Source;
        if (database.Number("find source", source.Id) is { } known)
        {
            return known;
        }

        database.Execute(
            "add source",
            ++numbers.Source, source.Id, source.Key, source.Format, source.Encoding, source.EncodingBasis, source.Replaced,
            source.Bytes.Length, entry.Sha256, entry.Packing, entry.Bytes);
        return numbers.Source;
    }

    /// <summary>Adds an article with its findings, or renews what is there.</summary>
    public Saved Save(ArticleEntry entry, long run, bool again)
    {
        var (source, address) = (Keep(entry.Source), entry.Findings.Article.Source.Address);
        database.Execute("note sighting", source, address, entry.Known, entry.Draft);
        database.Execute("forget rejection", address);
        if (Find(source) is not { } stored)
        {
            Add(++numbers.Article, source, run, address, entry);
            return Saved.Added;
        }

        var path = string.CompareOrdinal(address, stored.Path) < 0 ? address : stored.Path;
        database.Execute("note path", path, stored.Number);
        if (entry.Known < stored.Known || (entry.Known == stored.Known && string.CompareOrdinal(address, stored.OriginAddress) > 0))
        {
            return Saved.Copy;
        }

        if (!again && run == stored.Run && entry.Print.AsSpan().SequenceEqual(stored.Print))
        {
            database.Execute("note origin address", address, stored.Number);
            return Saved.Copy;
        }

        Remove(stored.Number);
        Add(stored.Number, source, run, path, entry);
        return Saved.Updated;
    }

    private Stored? Find(long source)
    {
        using var rows = database.Rows("find article of source", source);
        return rows.Next() ? new Stored(rows.Number(0), rows.Number(1), rows.Text(2), rows.Small(3), rows.Bytes(4), rows.Text(5)) : null;
    }

    private void Remove(long number)
    {
        _findings.Remove(number);
        database.Execute("remove article", number);
    }

    private void Add(long number, long source, long run, string path, ArticleEntry entry)
    {
        var article = entry.Findings.Article;
        database.Execute(
            "add article",
            number, article.Id, source, run, path, article.Source.Address, entry.Known, article.Text, entry.Sha256, article.Title?.Value, article.Outlet?.Value,
            article.Byline?.Value, article.Dateline?.Value, article.Url?.Value, Days.Write(article.Published?.Value.First), Days.Write(article.Published?.Value.Last),
            article.PublishedReason, article.Language?.Value, article.IsAnalysed, ArticleColumns.Stated(article), ArticleColumns.Fields(article.Fields),
            ArticleColumns.Blocks(article.Blocks), ArticleColumns.Origin(article.Origin), article.Outlet is { } outlet ? SearchText.Of(outlet.Value) : null,
            entry.Checksum, entry.Print);
        _findings.Add(number, entry);
    }

    private sealed record Stored(long Number, long Run, string OriginAddress, int Known, byte[] Print, string Path);
}
