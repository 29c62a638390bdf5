using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace OnRecord.Store;

/// <summary>The room where all SQL is kept: statements by name, and the migrations in order, from the files beside this one.</summary>
internal static class Sql
{
    private const string Folder = "OnRecord.Store.Sql.";
    private const string NameMark = "-- name: ";

    private static readonly Lazy<FrozenDictionary<string, string>> _statements = new(ReadStatements);

    /// <summary>The migrations; the first makes a record, each other one brings it from the version before to its own.</summary>
    public static ImmutableArray<string> Migrations { get; } =
        [.. Files().Where(file => char.IsAsciiDigit(file[0])).Order(StringComparer.Ordinal).Select(Text)];

    /// <summary>The statement, or part of one, with this name.</summary>
    public static string Named(string name) => _statements.Value[name];

    /// <summary>The names that begin with <paramref name="prefix"/>, in order.</summary>
    public static ImmutableArray<string> NamesWith(string prefix) =>
        [.. _statements.Value.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static FrozenDictionary<string, string> ReadStatements()
    {
        var statements = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Files().Where(file => !char.IsAsciiDigit(file[0])))
        {
            foreach (var part in Text(file).Split(NameMark).Skip(1))
            {
                var end = part.IndexOf('\n', StringComparison.Ordinal);
                statements.Add(part[..end], part[end..].Trim().TrimEnd(';'));
            }
        }

        return statements.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Files() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..]);

    private static string Text(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + file)
            ?? throw new InvalidOperationException($"{file} is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
