namespace OnRecord.Store;

/// <summary>Writes a record out in a fixed order and without times, so that two records that hold the same give the same lines.</summary>
public static class RecordDump
{
    /// <summary>Writes everything that the record holds but decisions, times and sizes.</summary>
    public static void Write(Record record, TextWriter to) => throw new NotImplementedException();
}
