using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using OnRecord.Store;

namespace OnRecord.Tests.Store;

/// <summary>Writes a record as SQL, so that records of every version can be kept in the repository and read by people.</summary>
public static class RecordText
{
    /// <summary>The sample, a rejection and a decision in a record of the present version, as SQL.</summary>
    public static string OfSample()
    {
        using var record = new TemporaryRecord();
        using (var writer = RecordWriter.Open(record.Path, TimeProvider.System))
        {
            writer.Begin(TemporaryRecord.Run);
            writer.Save(Sample.Findings());
            writer.Reject(new Rejection("b.csv", "no text field", "None of its columns holds text."));
            writer.Finish();
            writer.Append("nina", "merge", "p-1", "p-2", "the same person");
        }

        return Of(record.Path);
    }

    /// <summary>The form of a record: every table, index, view and trigger.</summary>
    public static string FormOf(string path)
    {
        using var connection = Open(path);
        return string.Join('\n', Column(connection, "select type || ' ' || name || ' ' || coalesce(sql, '') from sqlite_master where name not like 'sqlite_%' order by type, name"));
    }

    private static string Of(string path)
    {
        using var connection = Open(path);
        var sql = new StringBuilder();
        foreach (var pragma in new[] { "application_id", "user_version" })
        {
            sql.Append(CultureInfo.InvariantCulture, $"pragma {pragma} = {Column(connection, $"pragma {pragma}").Single()};\n");
        }

        // The index tables of FTS5 come with their virtual table; their rows are copied like all others.
        const string Made = "type = 'table' and name like '%\\_words\\_%' escape '\\'";
        foreach (var definition in Column(connection, $"select sql from sqlite_master where sql is not null and name not like 'sqlite_%' and not ({Made}) and type <> 'trigger' order by rowid"))
        {
            sql.Append(definition).Append(";\n");
        }

        foreach (var table in Column(connection, "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and sql not like 'create virtual%' order by rowid"))
        {
            AppendRows(sql, connection, table);
        }

        foreach (var trigger in Column(connection, "select sql from sqlite_master where type = 'trigger' order by rowid"))
        {
            sql.Append(trigger).Append(";\n");
        }

        return sql.ToString();
    }

    private static void AppendRows(StringBuilder sql, SqliteConnection connection, string table)
    {
        var columns = Column(connection, $"select name from pragma_table_info('{table}')").Select(column => $"\"{column}\"").ToList();
        var values = string.Join(" || ',' || ", columns.Select(column => $"quote({column})"));
        foreach (var row in Column(connection, $"select {values} from \"{table}\""))
        {
            sql.Append(CultureInfo.InvariantCulture, $"insert or replace into \"{table}\" ({string.Join(',', columns)}) values ({row});\n");
        }
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return values;
    }
}
