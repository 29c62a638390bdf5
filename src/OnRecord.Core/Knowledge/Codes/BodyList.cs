using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace OnRecord.Knowledge.Codes;

/// <summary>Bodies whose sectors changed with time or are several, and such as the almanac does not know.</summary>
internal static class BodyList
{
    private static readonly FrozenDictionary<string, ImmutableArray<BodySectors>> _bodies =
        WordList.Lines("Knowledge", "body-sectors.txt").SelectMany(Read).GroupBy(line => line.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(line => line.Body).ToImmutableArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ImmutableArray<BodySectors>>.AlternateLookup<ReadOnlySpan<char>> _bySpan = _bodies.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a body of this name was on a day; without a day, what it is now. Null when the list does not say.</summary>
    public static BodySectors? Find(ReadOnlySpan<char> key, DateOnly? on) =>
        !_bySpan.TryGetValue(key, out var all) ? null
        : on is { } day ? all.FirstOrDefault(body => (body.From is not { } from || from <= day) && (body.Until is not { } until || day <= until))
        : all.FirstOrDefault(body => body.Until is null) ?? all[^1];

    private static IEnumerable<(string Key, BodySectors Body)> Read(string line)
    {
        var fields = line.Split('|', StringSplitOptions.TrimEntries);
        var body = new BodySectors(
            fields[1],
            [.. fields[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            false,
            fields.Length > 3 && fields[3].Length > 0 ? Day(fields[3]) : null,
            fields.Length > 4 && fields[4].Length > 0 ? Day(fields[4]) : null);
        return fields[0].Split(';', StringSplitOptions.TrimEntries).Select(name => (Folding.Key(name), body with { IsAcronym = name.All(sign => !char.IsLower(sign)) }));
    }

    private static DateOnly Day(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
