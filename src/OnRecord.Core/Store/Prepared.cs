using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace OnRecord.Store;

/// <summary>
/// A prepared statement, driven directly: the writer runs about a hundred of them for an article, and the general way through
/// <see cref="SqliteCommand"/> would cost more than SQLite itself.
/// </summary>
internal sealed partial class Prepared : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;
    private readonly int[] _places;

    /// <summary>Prepares a statement. Values are given in the order in which the SQL first names its parameters.</summary>
    public Prepared(sqlite3 connection, string sql)
    {
        _connection = connection;
        Demand(raw.sqlite3_prepare_v3(connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
        _places = [.. ParameterNames(sql).Select(name => raw.sqlite3_bind_parameter_index(_statement, name))];
    }

    /// <summary>The names of the parameters, in the order in which they first stand in the SQL.</summary>
    public static IEnumerable<string> ParameterNames(string sql) => ParameterName().Matches(sql).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    /// <summary>Runs it; returns how many rows it changed.</summary>
    public int Execute(ReadOnlySpan<object?> values)
    {
        Step(values);
        Demand(raw.sqlite3_reset(_statement));
        return raw.sqlite3_changes(_connection);
    }

    /// <summary>Runs it; returns the number in the first column of the first row, null when there is none.</summary>
    public long? Number(ReadOnlySpan<object?> values)
    {
        var isRow = Step(values) == raw.SQLITE_ROW && raw.sqlite3_column_type(_statement, 0) != raw.SQLITE_NULL;
        long? number = isRow ? raw.sqlite3_column_int64(_statement, 0) : null;
        Demand(raw.sqlite3_reset(_statement));
        return number;
    }

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private int Step(ReadOnlySpan<object?> values)
    {
        if (values.Length != _places.Length)
        {
            throw new ArgumentException($"The statement takes {_places.Length} values, not {values.Length}.", nameof(values));
        }

        for (var place = 0; place < values.Length; place++)
        {
            Demand(Bind(_places[place], values[place]));
        }

        var result = raw.sqlite3_step(_statement);
        if (result is raw.SQLITE_ROW or raw.SQLITE_DONE)
        {
            return result;
        }

        var fault = Fault(result);
        _ = raw.sqlite3_reset(_statement);
        throw fault;
    }

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, place),
        string text => raw.sqlite3_bind_text(_statement, place, text),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        long number => raw.sqlite3_bind_int64(_statement, place, number),
        int number => raw.sqlite3_bind_int(_statement, place, number),
        bool truth => raw.sqlite3_bind_int(_statement, place, truth ? 1 : 0),
        double fraction => raw.sqlite3_bind_double(_statement, place, fraction),
        _ => throw new ArgumentException($"A value of type {value.GetType().Name} has no column.", nameof(value)),
    };

    private void Demand(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            throw Fault(result);
        }
    }

    private SqliteException Fault(int result) =>
        new(raw.sqlite3_errmsg(_connection).utf8_to_string(), result & 0xff, raw.sqlite3_extended_errcode(_connection));

    [GeneratedRegex(@"\$[a-z0-9_]+", RegexOptions.NonBacktracking)]
    private static partial Regex ParameterName();
}
