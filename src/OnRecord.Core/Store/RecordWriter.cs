namespace OnRecord.Store;

/// <summary>A record, opened to be written. There is one writer at a time.</summary>
public sealed class RecordWriter : IDisposable
{
    /// <summary>Opens the record at <paramref name="path"/>, makes it when it is not there, and brings it up to date when it is older.</summary>
    /// <exception cref="OnRecordException">Somebody else writes it, it is not a record, it needs a newer program, or the place cannot be written.</exception>
    public static RecordWriter Open(string path, TimeProvider clock) => throw new NotImplementedException();

    /// <summary>Adds a decision; its number and time are given here.</summary>
    public Decision Append(string who, string kind, string target, string? value = null, string? why = null, long? undoes = null) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose() => throw new NotImplementedException();
}
