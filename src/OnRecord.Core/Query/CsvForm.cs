namespace OnRecord.Query;

/// <summary>Statements as comma-separated values (RFC 4180), one row each. A cell that a spreadsheet would take for a formula begins with an apostrophe.</summary>
public static class CsvForm
{
    /// <summary>The names of the columns, as one row without its end.</summary>
    public static string Header => throw new NotImplementedException();

    /// <summary>The statement as one row without its end.</summary>
    public static string Row(StatementView view) => throw new NotImplementedException();
}
