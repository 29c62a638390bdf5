using System.Globalization;
using Microsoft.Data.Sqlite;

namespace OnRecord.Store;

/// <summary>The rows of an answer, one after another; columns are read by number.</summary>
internal sealed class Row(SqliteDataReader reader, SqliteCommand? owned, StillFile? still) : IDisposable
{
    /// <summary>How many columns there are.</summary>
    public int Width => reader.FieldCount;

    /// <summary>Goes on to the next row; false when there is none.</summary>
    public bool Next()
    {
        var isThere = reader.Read();
        still?.Demand();
        return isThere;
    }

    /// <summary>A column that holds a number.</summary>
    public long Number(int column) => reader.GetInt64(column);

    /// <summary>The same as an <see cref="int"/>.</summary>
    public int Small(int column) => reader.GetInt32(column);

    /// <summary>A column that holds a fraction.</summary>
    public double Fraction(int column) => reader.GetDouble(column);

    /// <summary>A column that holds text.</summary>
    public string Text(int column) => reader.GetString(column);

    /// <summary>A column that holds text or nothing.</summary>
    public string? Optional(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    /// <summary>A column that holds a day or nothing.</summary>
    public DateOnly? Day(int column) => Optional(column) is { } text ? Days.Read(text) : null;

    /// <summary>Two columns, side by side, that hold the first and the last day of an interval, or nothing.</summary>
    public DateInterval? Interval(int column) => Day(column) is { } first && Day(column + 1) is { } last ? new DateInterval(first, last) : null;

    /// <summary>A column that holds a moment or nothing.</summary>
    public DateTimeOffset? Moment(int column) =>
        Optional(column) is { } text ? DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) : null;

    /// <summary>A column that holds a value of an enumeration.</summary>
    public T Value<T>(int column)
        where T : struct, Enum => EnumText.Read<T>(Text(column));

    /// <summary>A column that holds bytes.</summary>
    public byte[] Bytes(int column) => (byte[])reader.GetValue(column);

    /// <summary>A column that holds bytes or nothing.</summary>
    public byte[]? OptionalBytes(int column) => reader.IsDBNull(column) ? null : Bytes(column);

    /// <summary>Any column, as it is; null for nothing.</summary>
    public object? Any(int column) => reader.IsDBNull(column) ? null : reader.GetValue(column);

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        owned?.Dispose();
    }
}
