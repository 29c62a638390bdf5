using System.Collections.Frozen;

namespace OnRecord;

/// <summary>Values of enumerations as the record, the machine forms and the options of commands write them: the name in lower case.</summary>
public static class EnumText
{
    /// <summary>The value in lower case.</summary>
    public static string Write<T>(T value)
        where T : struct, Enum => Names<T>.Written[value];

    /// <summary>The value in lower case; null for none.</summary>
    public static string? Write<T>(T? value)
        where T : struct, Enum => value is { } known ? Write(known) : null;

    /// <summary>The value that was written so.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static T Read<T>(string text)
        where T : struct, Enum => Names<T>.Read[text];

    /// <summary>All values in lower case, in their order.</summary>
    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Write);

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Written =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => value.ToString().ToLowerInvariant());

        public static readonly FrozenDictionary<string, T> Read =
            Written.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
