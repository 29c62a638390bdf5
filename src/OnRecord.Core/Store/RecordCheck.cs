namespace OnRecord.Store;

/// <summary>Looks whether everything in a record is as it was written: <c>onrecord check</c>.</summary>
public static class RecordCheck
{
    /// <summary>
    /// Every fault, as it is found: the database's own checks; the hashes of sources, texts and findings; every evidence
    /// against the characters it points at; references; the search indices. Nothing comes back for a sound record.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="progress">Told how many articles have been looked at so far.</param>
    public static IEnumerable<Fault> Faults(Record record, Action<long>? progress = null) => throw new NotImplementedException();
}
