using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>Finds statements in a record.</summary>
public static class StatementSearch
{
    /// <summary>The statements that meet the filter, newest first (or oldest first), then by path and place; read as they are asked for. Statements without any date come last.</summary>
    public static IEnumerable<StatementView> Find(Record record, StatementFilter filter) => throw new NotImplementedException();

    /// <summary>How many statements meet the filter, whatever its limit and offset.</summary>
    public static long Count(Record record, StatementFilter filter) => throw new NotImplementedException();

    /// <summary>The statement with this id; null when there is none.</summary>
    public static StatementView? Get(Record record, string id) => throw new NotImplementedException();

    /// <summary>Every statement, attitudes among them, by article id and place: the order of an export.</summary>
    public static IEnumerable<StatementView> All(Record record) => throw new NotImplementedException();
}
