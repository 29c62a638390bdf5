namespace OnRecord.Ingest;

/// <summary>Finds the files at a path, in folders in the order of their names. Hidden files in folders are left out; links are followed, but no folder is read twice.</summary>
/// <param name="leftOut">Full paths of files that are not articles, such as the metadata tables.</param>
/// <param name="warn">Takes a sentence about anything that was left out unexpectedly.</param>
internal sealed class FolderWalk(IReadOnlySet<string> leftOut, Action<string> warn)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    /// <summary>The files at a path that the user named.</summary>
    public IEnumerable<FoundFile> Files(string named)
    {
        if (named.Length == 0 || named.Contains('\0', StringComparison.Ordinal))
        {
            return [FoundFile.Rejected(named, RejectionReasons.NotFound, "This is not a path.")];
        }

        return Directory.Exists(named) ? Folder(named) : [new FoundFile(named, named, null)];
    }

    private IEnumerable<FoundFile> Folder(string named)
    {
        var any = false;
        _visited.Clear();
        foreach (var file in Walk(named, named.TrimEnd('/', Path.DirectorySeparatorChar)))
        {
            any = true;
            yield return file;
        }

        if (!any)
        {
            yield return FoundFile.Rejected(named, RejectionReasons.NoArticles, "The folder holds no files to read; hidden files do not count.");
        }
    }

    private IEnumerable<FoundFile> Walk(string folder, string address)
    {
        if (!_visited.Add(RealPath(folder)))
        {
            warn($"{address} leads to a folder that has been read already; it is not read again.");
            yield break;
        }

        if (Entries(folder, out var error) is not { } names)
        {
            yield return FoundFile.Rejected(address, RejectionReasons.NotReadable, error);
            yield break;
        }

        foreach (var name in names.Where(name => name[0] != '.').Order(StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, name);
            var inside = Directory.Exists(path) ? Walk(path, $"{address}/{name}") : File(path, $"{address}/{name}");
            foreach (var file in inside)
            {
                yield return file;
            }
        }
    }

    private IEnumerable<FoundFile> File(string path, string address)
    {
        if (leftOut.Contains(Path.GetFullPath(path)))
        {
            return [];
        }

        // Pipes and devices have no length either; opening one would wait for ever.
        return LengthOf(path) switch
        {
            null => [FoundFile.Rejected(address, RejectionReasons.NotFound, "It is a link to a file that is not there.")],
            0 => [FoundFile.Rejected(address, RejectionReasons.Empty, "The file has no content.")],
            _ => [new FoundFile(address, path, null)],
        };
    }

    private static long? LengthOf(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.LinkTarget is null ? file.Length : ((FileInfo?)file.ResolveLinkTarget(returnFinalTarget: true))?.Length;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static List<string>? Entries(string folder, out string error)
    {
        error = "";
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path) ?? path)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            error = $"The folder cannot be read: {failure.Message}";
            return null;
        }
    }

    // The path without links, to know a folder again.
    private static string RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full) ?? "";
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            real = Directory.ResolveLinkTarget(real, returnFinalTarget: true) is { } target ? RealPath(target.FullName) : real;
        }

        return real;
    }
}
