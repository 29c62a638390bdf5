using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace OnRecord.Store;

/// <summary>A connection to a SQLite file with its prepared statements. Parameters are given in the order in which the SQL first names them.</summary>
[SuppressMessage("Security", "CA2100", Justification = "All SQL comes from the files of the program; what users give goes in as parameters.")]
internal sealed class Database : IDisposable
{
    // The log is moved into the file once it holds 8,000 pages (64 MB), not 1,000: batches change the same pages of the indices again and again.
    private const string WriterSettings = "pragma synchronous = full; pragma wal_autocheckpoint = 8000;";

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _questions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Prepared> _prepared = new(StringComparer.Ordinal);

    private readonly StillFile? _still;

    private Database(SqliteConnection connection, StillFile? still) => (_connection, _still) = (connection, still);

    /// <summary>The version of SQLite.</summary>
    public string Version => _connection.ServerVersion;

    /// <summary>Whether the file may not be written, whatever was asked for.</summary>
    public bool IsReadOnly => SQLitePCL.raw.sqlite3_db_readonly(_connection.Handle, "main") == 1;

    /// <summary>A database in memory.</summary>
    public static Database InMemory() => Open(":memory:", SqliteOpenMode.Memory, toRead: false);

    /// <summary>Opens a file to write it, and makes it when it is not there.</summary>
    public static Database ToWrite(string path) => Open(path, SqliteOpenMode.ReadWriteCreate, toRead: false);

    /// <summary>Opens a file to read it. Where the system lets it, SQLite writes what it needs beside the file, and takes it away again; changes it refuses.</summary>
    public static Database ToRead(string path) => Open(path, SqliteOpenMode.ReadWrite, toRead: true);

    /// <summary>Opens a file as one that nobody changes, so that nothing is needed beside it. Asking it fails once it has changed.</summary>
    public static Database Still(StillFile file) => Open(file.Address, SqliteOpenMode.ReadOnly, toRead: true, file);

    [SuppressMessage("Reliability", "CA2000", Justification = "What is opened belongs to what is returned.")]
    private static Database Open(string source, SqliteOpenMode mode, bool toRead, StillFile? still = null)
    {
        var address = new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false, DefaultTimeout = 30 };
        var connection = new SqliteConnection(address.ConnectionString);
        try
        {
            connection.Open();
            var database = new Database(connection, still);
            database.Script("pragma foreign_keys = on; pragma trusted_schema = off; pragma mmap_size = 0; pragma cache_size = -65536; pragma temp_store = memory;");
            database.Script(toRead ? "pragma query_only = on; pragma wal_autocheckpoint = 0;" : WriterSettings);
            return database;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes known the functions that migrations call.</summary>
    public void Learn() => SqlFunctions.AddTo(_connection);

    /// <summary>Runs SQL that has no parameters and gives nothing back.</summary>
    public void Script(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs the statement of this name; returns how many rows it changed.</summary>
    public int Execute(string name, params ReadOnlySpan<object?> values) => Direct(name).Execute(values);

    /// <summary>The number in the first column of the first row that the statement of this name gives; null when there is none.</summary>
    public long? Number(string name, params ReadOnlySpan<object?> values) => Direct(name).Number(values);

    /// <summary>The rows that the statement of this name gives. It must be disposed before the same statement is asked again.</summary>
    public Row Rows(string name, params ReadOnlySpan<object?> values) => new(Bound(name, values).ExecuteReader(), null, _still);

    /// <summary>Takes the open transaction back, unless SQLite did so already, as it does when the disk is full.</summary>
    public void RollBack()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0)
        {
            Execute("roll back");
        }
    }

    /// <summary>The value of a pragma.</summary>
    public long Pragma(string pragma)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"pragma {pragma}";
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The rows of a statement that is made of named parts, with parameters by name.</summary>
    public Row Ask(string sql, IEnumerable<KeyValuePair<string, object>> values)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return new Row(command.ExecuteReader(), command, _still);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in _prepared.Values.AsEnumerable<IDisposable>().Concat(_questions.Values))
        {
            statement.Dispose();
        }

        _connection.Dispose();
    }

    private Prepared Direct(string name)
    {
        _still?.Demand();
        if (!_prepared.TryGetValue(name, out var statement))
        {
            var connection = _connection.Handle ?? throw new ObjectDisposedException(nameof(Database));
            _prepared.Add(name, statement = new Prepared(connection, Sql.Named(name)));
        }

        return statement;
    }

    private SqliteCommand Bound(string name, ReadOnlySpan<object?> values)
    {
        if (!_questions.TryGetValue(name, out var command))
        {
            _questions.Add(name, command = Prepare(Sql.Named(name)));
        }

        if (values.Length != command.Parameters.Count)
        {
            throw new ArgumentException($"'{name}' takes {command.Parameters.Count} values, not {values.Length}.", nameof(values));
        }

        for (var place = 0; place < values.Length; place++)
        {
            command.Parameters[place].Value = values[place] ?? DBNull.Value;
        }

        return command;
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in Prepared.ParameterNames(sql))
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return command;
    }
}
