namespace OnRecord.Store;

/// <summary>
/// A file that is read as one that nobody changes, since the reader may write nothing beside it. SQLite takes no locks on such a file, so somebody
/// who may write could change it meanwhile, and an answer could be half of the old and half of the new: that is noticed by its length and time.
/// </summary>
internal sealed class StillFile
{
    private readonly FileInfo _file;
    private readonly (long Length, DateTime Written) _found;

    /// <summary>The file as it is now.</summary>
    public StillFile(string path)
    {
        _file = new FileInfo(Path.GetFullPath(path));
        _found = Now;
    }

    /// <summary>How SQLite is told that it does not change (https://sqlite.org/uri.html).</summary>
    public string Address
    {
        get
        {
            var parts = _file.FullName.Replace(Path.DirectorySeparatorChar, '/').TrimStart('/').Split('/').Select(Uri.EscapeDataString);
            return $"file:///{string.Join('/', parts)}?immutable=1";
        }
    }

    private (long Length, DateTime Written) Now
    {
        get
        {
            _file.Refresh();
            return _file.Exists ? (_file.Length, _file.LastWriteTimeUtc) : default;
        }
    }

    /// <summary>Makes sure that the file is as it was found.</summary>
    /// <exception cref="OnRecordException">It is not.</exception>
    public void Demand()
    {
        if (Now != _found)
        {
            throw new OnRecordException($"{_file.FullName} was changed while it was read. Run the same command again.");
        }
    }
}
