using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>Writes statements for programs, as the session asks: one JSON object or one row of a table a line.</summary>
internal static class StatementLines
{
    /// <summary>Writes them all, as they come.</summary>
    /// <returns>How many there were.</returns>
    public static long Write(Session session, IEnumerable<StatementView> statements)
    {
        var count = 0L;
        WriteHeader(session);
        foreach (var statement in statements)
        {
            WriteOne(session, statement);
            count++;
        }

        return count;
    }

    /// <summary>Writes the heading line where the form has one.</summary>
    public static void WriteHeader(Session session)
    {
        if (session.Form == OutputForm.Csv)
        {
            session.Out.Write(CsvForm.Header + "\r\n");
        }
    }

    /// <summary>Writes one.</summary>
    public static void WriteOne(Session session, StatementView statement)
    {
        session.Out.Write(session.Form == OutputForm.Csv ? CsvForm.Row(statement) + "\r\n" : MachineForm.Line(statement) + "\n");
        session.EndPiece();
    }
}
