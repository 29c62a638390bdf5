namespace OnRecord.Store;

/// <summary>The numbers that rows were last given. There is one writer, so it counts by itself.</summary>
internal sealed class RowNumbers
{
    /// <summary>The last source document.</summary>
    public long Source { get; set; }

    /// <summary>The last article.</summary>
    public long Article { get; set; }

    /// <summary>The last actor.</summary>
    public long Actor { get; set; }

    /// <summary>The last statement.</summary>
    public long Statement { get; set; }

    /// <summary>Reads where counting stands, at the beginning and after a rollback.</summary>
    public void Read(Database database)
    {
        using var rows = database.Rows("last numbers");
        rows.Next();
        (Source, Article, Actor, Statement) = (rows.Number(0), rows.Number(1), rows.Number(2), rows.Number(3));
    }
}
