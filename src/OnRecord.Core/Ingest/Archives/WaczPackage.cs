using System.IO.Compression;

namespace OnRecord.Ingest.Archives;

/// <summary>Packages of web archives (WACZ 1.1): a zip archive with a description, lists of pages, and WARC files in <c>archive/</c>.</summary>
internal static class WaczPackage
{
    private const string Folder = "archive/";

    /// <summary>Whether an archive is a package, by its name or its description.</summary>
    public static bool IsIn(List<ZipArchiveEntry> entries, Incoming input) =>
        input.IsNamed(".wacz") || (entries.Exists(entry => entry.FullName == "datapackage.json") && entries.Exists(entry => entry.FullName.StartsWith(Folder, StringComparison.Ordinal)));

    /// <summary>The WARC files of the package; says what is missing.</summary>
    public static List<ZipArchiveEntry> Archives(List<ZipArchiveEntry> entries, Incoming input)
    {
        var found = entries.FindAll(entry => entry.FullName.StartsWith(Folder, StringComparison.Ordinal));
        if (!entries.Exists(entry => entry.FullName == "datapackage.json"))
        {
            input.Warn($"{input.Address}: the package has no datapackage.json, so nothing says whether it is whole.");
        }

        return found;
    }
}
