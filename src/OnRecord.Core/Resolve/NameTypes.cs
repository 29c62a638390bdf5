namespace OnRecord.Resolve;

/// <summary>What each name of an article is the name of. The language engine reads each place for itself; what it reads most often holds for all.</summary>
internal sealed class NameTypes
{
    private readonly Dictionary<string, NameType> _types = new(StringComparer.Ordinal);

    private NameTypes()
    {
    }

    /// <summary>The types of these names.</summary>
    public static NameTypes Of(IReadOnlyList<NameMention> names, World world)
    {
        var types = new NameTypes();
        foreach (var same in names.GroupBy(Key, StringComparer.Ordinal))
        {
            types._types[same.Key] = Most(same);
        }

        var lastNames = names.Where(name => name.Words.Length > 1 && types._types[Key(name)] == NameType.Per).Select(name => name.Folded[^1]).ToHashSet(StringComparer.Ordinal);
        var saying = names.Where(name => name.IsSource).Select(Key).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names)
        {
            types.Settle(name, lastNames, saying, world);
        }

        return types;
    }

    public NameType Of(NameMention name) => _types[Key(name)];

    /// <summary>Two or three words, the first a first name, behind a noun for a role or with no noun for bodies among them.</summary>
    private static bool LooksLikePerson(NameMention name) =>
        name.Words.Length is 2 or 3 && !name.Folded.Any(RoleNouns.IsOrganisation) && !Array.TrueForAll(name.Words, BodyNames.IsInitials) && (name.HasRole || GivenNames.Gender(name.Folded[0]) is not null) && !Array.Exists(name.Words, word => char.IsLower(word[0]));

    private static string Key(NameMention name) => string.Join(' ', name.Folded);

    /// <summary>The commonest type; somebody who is called Mr or who says so is a person.</summary>
    private static NameType Most(IEnumerable<NameMention> same)
    {
        var votes = same.GroupBy(name => name.IsHonoured ? NameType.Per : name.Type).Select(one => (Type: one.Key, Weight: one.Sum(name => name.IsHonoured ? 10 : name.IsInTitle || name.IsDoubtful ? 1 : 3)));
        return votes.MaxBy(vote => (vote.Weight, -(int)vote.Type)).Type;
    }

    private void Settle(NameMention name, HashSet<string> lastNames, HashSet<string> saying, World world)
    {
        var key = Key(name);
        var type = _types[key];
        _types[key] = type switch
        {
            // A bare last name is its bearer's, whatever it looks like in one place.
            NameType.Org or NameType.Fac or NameType.Product or NameType.Misc when name.Words.Length == 1 && lastNames.Contains(key) => NameType.Per,
            NameType.Gpe when name.Words.Length == 1 && lastNames.Contains(key) && world.State(name.Name) is null && !world.StandingFor(name.Name).Any() => NameType.Per,
            NameType.Org or NameType.Fac or NameType.Product or NameType.Misc when world.State(name.Name) is not null && !world.IsBody(name.Name) => NameType.Gpe,
            NameType.Org when name.Words.Length == 1 && !BodyNames.IsInitials(name.Name) && !world.IsBody(name.Name) && world.IsInOffice(name.Name) && saying.Contains(key) => NameType.Per,
            NameType.Org or NameType.Gpe or NameType.Fac or NameType.Product or NameType.Misc when LooksLikePerson(name) && !world.IsBody(name.Name) && world.State(name.Name) is null => NameType.Per,
            NameType.Product or NameType.Misc => NameType.Org,
            _ => type,
        };
    }
}
