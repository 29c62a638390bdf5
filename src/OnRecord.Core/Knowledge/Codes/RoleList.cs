using System.Collections.Frozen;

namespace OnRecord.Knowledge.Codes;

/// <summary>The list of words for roles, by their folded letters.</summary>
internal static class RoleList
{
    private static readonly (string British, string American)[] _spellings =
        [("defence", "defense"), ("labour", "labor"), ("organisation", "organization"), ("organised", "organized"), ("centre", "center"), ("armoured", "armored"), ("stabilisation", "stabilization"), ("mobilisation", "mobilization"), ("neighbour", "neighbor"), ("paediatric", "pediatric")];

    private static readonly FrozenSet<string> _stateless = FrozenSet.ToFrozenSet(["IGO", "UNO", "EUR", "MNC"], StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, RoleSectors> _roles = Read().ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, RoleSectors>.AlternateLookup<ReadOnlySpan<char>> _bySpan = _roles.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The role of these folded letters; null when they are none.</summary>
    public static RoleSectors? Find(ReadOnlySpan<char> key) => _bySpan.TryGetValue(key, out var role) ? role : null;

    private static Dictionary<string, RoleSectors> Read()
    {
        var roles = new Dictionary<string, RoleSectors>(StringComparer.Ordinal);
        var plurals = new List<(string Words, RoleSectors Role)>();
        var role = new RoleSectors(null, [], true, null);
        foreach (var line in WordList.Lines("Knowledge", "role-sectors.txt"))
        {
            if (line.StartsWith('[') && line.EndsWith(']'))
            {
                role = Part(line[1..^1]);
                continue;
            }

            foreach (var words in Spellings(line))
            {
                var one = role with { Office = Office(words) };
                roles.TryAdd(Folding.Key(words), one);
                plurals.Add((words, one));
            }
        }

        // What the list itself says goes before a plural that a rule makes.
        foreach (var (words, one) in plurals)
        {
            roles.TryAdd(Folding.Key(Plural(words)), one);
        }

        return roles;
    }

    private static RoleSectors Part(string heading)
    {
        var codes = heading.TrimEnd('?').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new RoleSectors(codes.FirstOrDefault(_stateless.Contains), [.. codes.Where(code => !_stateless.Contains(code))], heading.EndsWith('?'), null);
    }

    /// <summary>What the almanac knows of the phrase as a title.</summary>
    private static OfficeKind? Office(string words) =>
        words switch
        {
            "president" or "king" or "queen" => OfficeKind.HeadOfState,
            "premier" or "prime minister" or "chancellor" => OfficeKind.HeadOfGovernment,
            _ => Almanac.Standard.Titles(words).Select(title => title.Office).FirstOrDefault(office => office is not null),
        };

    private static IEnumerable<string> Spellings(string words)
    {
        yield return words;
        foreach (var (british, american) in _spellings)
        {
            if (words.Contains(british, StringComparison.Ordinal))
            {
                yield return words.Replace(british, american, StringComparison.Ordinal);
            }
        }
    }

    private static string Plural(string words) =>
        words.EndsWith("man", StringComparison.Ordinal) ? $"{words[..^3]}men"
        : words.EndsWith('y') && words.Length > 1 && !"aeiou".Contains(words[^2], StringComparison.Ordinal) ? $"{words[..^1]}ies"
        : words.EndsWith('s') || words.EndsWith('x') || words.EndsWith("ch", StringComparison.Ordinal) ? $"{words}es"
        : $"{words}s";
}
