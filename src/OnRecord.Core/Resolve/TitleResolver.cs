using OnRecord.Extract.Rules;

namespace OnRecord.Resolve;

/// <summary>Resolves a description such as <c>the NATO chief</c> or <c>the minister</c> to the person whose office the article says it is.</summary>
internal sealed class TitleResolver(Cast cast)
{
    /// <summary>The persons with an office that fits, those named last before the place first.</summary>
    public List<Member> Fitting(SourceWords source)
    {
        var asked = Office(source.Lower);
        return [.. cast.Members
            .Where(member => member.Type == ActorType.Person && member.Offices.Exists(office => Fits(asked, Office(Folding.Fold(office).Split(' ')))))
            .OrderByDescending(member => LastPlace(member, source))];
    }

    private static int LastPlace(Member member, SourceWords source) =>
        member.Places.Where(place => place.Unit <= source.UnitNumber).Select(place => place.Unit).DefaultIfEmpty(-1).Max();

    /// <summary>Roles and what they are of: <c>NATO's secretary general</c> is {secretary, general} of {nato}.</summary>
    private static (HashSet<string> Roles, HashSet<string> Of) Office(IEnumerable<string> words)
    {
        var roles = new HashSet<string>(StringComparer.Ordinal);
        var of = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words.SelectMany(word => Folding.Fold(word).Split('-', ' ', '/')))
        {
            if (NameTables.IsRole(word))
            {
                roles.Add(word);
            }
            else if (!WordClass.Determiners.Contains(word) && !WordClass.Prepositions.Contains(word) && !WordClass.Possessives.Contains(word) && word.Length > 1 && word is not "and")
            {
                of.Add(NameTables.StateByName(word) is { } state ? Folding.Fold(state) : Stem(word));
            }
        }

        return (roles, of);
    }

    /// <summary>Turkish and Turkey, Russian and Russia: adjectives meet the names of states in their first letters.</summary>
    private static string Stem(string word) => word.Length > 5 ? word[..4] : word;

    private static bool Fits((HashSet<string> Roles, HashSet<string> Of) asked, (HashSet<string> Roles, HashSet<string> Of) held)
    {
        var sameRole = asked.Roles.Count > 0 && (asked.Roles.Overlaps(held.Roles) || (asked.Roles.Any(NameTables.IsHead) && held.Roles.Any(NameTables.IsHead)));
        return sameRole && asked.Of.All(word => held.Of.Any(other => Same(word, other)));
    }

    private static bool Same(string one, string other) =>
        one == other || (one.Length >= 4 && other.Length >= 4 && (one.StartsWith(other[..4], StringComparison.Ordinal) || other.StartsWith(one[..4], StringComparison.Ordinal)));
}
