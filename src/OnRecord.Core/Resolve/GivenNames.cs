using System.Collections.Frozen;

namespace OnRecord.Resolve;

/// <summary>First names and whether men or women bear them; the list is <c>Data/given-names.txt</c>.</summary>
internal static class GivenNames
{
    private static readonly FrozenDictionary<string, char> _genders = WordList.Lines("Resolve", "given-names.txt")
        .Select(line => line.Split(' '))
        .DistinctBy(fields => Folding.Fold(fields[0]), StringComparer.Ordinal)
        .ToFrozenDictionary(fields => Folding.Fold(fields[0]), fields => fields[1][0], StringComparer.Ordinal);

    /// <summary>Whether a folded word is known as a first name.</summary>
    public static bool IsKnown(string folded) => Gender(folded) is not null;

    /// <summary>m, f, or ? for a folded first name that both bear; null when it is not known as a first name.</summary>
    public static char? Gender(string folded) =>
        _genders.TryGetValue(folded, out var gender) ? gender
        : folded.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && _genders.TryGetValue(folded[..hyphen], out var first) ? first
        : null;
}
