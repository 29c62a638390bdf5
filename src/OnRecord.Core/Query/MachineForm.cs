using System.Text.Json;

namespace OnRecord.Query;

/// <summary>The machine form of findings: one JSON object a line. Fields are only ever added.</summary>
public static class MachineForm
{
    /// <summary>The statement as one line of JSON, without a line feed.</summary>
    public static string Line(StatementView view) => throw new NotImplementedException();

    /// <summary>Writes the statement as a JSON object.</summary>
    public static void Write(Utf8JsonWriter json, StatementView view) => throw new NotImplementedException();
}
