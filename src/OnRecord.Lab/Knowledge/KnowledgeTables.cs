using System.IO.Compression;
using System.Reflection;
using OnRecord.Knowledge.Import;

namespace OnRecord.Lab.Knowledge;

/// <summary>Opens the tables that the almanac is made of: the open ones in a folder, and the project's own facts.</summary>
/// <param name="folder">The folder of the open tables.</param>
public sealed class KnowledgeTables(string folder)
{
    /// <summary>The rows of an open table, which may be packed.</summary>
    /// <param name="name">Its name without extension.</param>
    public IEnumerable<FactRow> Open(string name)
    {
        var path = Path.Combine(folder, $"{name}.csv");
        if (File.Exists(path))
        {
            using var plain = File.OpenRead(path);
            return Sound(plain, name);
        }

        using var file = File.OpenRead($"{path}.gz");
        using var packed = new GZipStream(file, CompressionMode.Decompress);
        return Sound(packed, name);
    }

    /// <summary>The rows of one of the project's own tables, in <c>Facts</c>.</summary>
    public static IEnumerable<FactRow> Own(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"OnRecord.Lab.Knowledge.Facts.{name}.csv")
            ?? throw new InvalidOperationException($"The table {name} is not built in.");
        return Sound(stream, name);
    }

    private static IEnumerable<FactRow> Sound(Stream stream, string name) => FactTable.Read(stream, name, fault => throw new OnRecordException($"{fault.Where}: {fault.Why}"));
}
