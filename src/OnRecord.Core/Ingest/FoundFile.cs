namespace OnRecord.Ingest;

/// <summary>A file that stands at a named path or in a named folder.</summary>
/// <param name="Address">The path as the user named it, joined with the path inside the folder by slashes.</param>
/// <param name="Path">The path to open.</param>
/// <param name="Rejection">Why it is not opened; null when it is.</param>
internal readonly record struct FoundFile(string Address, string Path, Rejection? Rejection)
{
    /// <summary>A file that is not opened.</summary>
    public static FoundFile Rejected(string address, string reason, string detail) => new(address, address, new Rejection(address, reason, detail));
}
