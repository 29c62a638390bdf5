using System.Collections.Frozen;

namespace OnRecord.Resolve;

/// <summary>What nouns say of whoever is called by them; the lists are <c>Data/roles.txt</c>. All words are asked for in small letters.</summary>
internal static class RoleNouns
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> _lists = WordList.Parts("Resolve", "roles.txt");

    /// <summary>Whether the noun says what one person is or does: <c>minister</c>, <c>baker</c>, <c>sister</c>.</summary>
    public static bool IsRole(string lower) => Has("role", lower) || IsHead(lower);

    /// <summary>Whether the noun names whoever leads something: the alliance's chief and its secretary general are one.</summary>
    public static bool IsHead(string lower) => Has("head", lower);

    /// <summary>Whether an office is often of this: Secretary of State, Speaker of the House.</summary>
    public static bool IsOfficeOf(string lower) => Has("office-of", lower);

    /// <summary>Whether a word before a role makes it another one: vice, deputy, former.</summary>
    public static bool IsRank(string lower) => Has("rank", lower);

    public static bool IsHonorific(string lower) => Honorific(lower) is not null;

    /// <summary>m, f or ? for an honorific such as Mr, Ms or Dr; null for any other word.</summary>
    public static char? Honorific(string lower) =>
        Has("honorific-man", lower) ? 'm' : Has("honorific-woman", lower) ? 'f' : Has("honorific", lower) ? '?' : null;

    /// <summary>m or f where the noun is said of men or of women alone; else ?.</summary>
    public static char Gender(string lower) => Has("woman", lower) ? 'f' : Has("man", lower) ? 'm' : '?';

    /// <summary>Whether the noun means several people, in the plural or not: <c>officials</c>, <c>police</c>, <c>crowd</c>.</summary>
    public static bool IsCollective(string lower) => Has("collective", lower);

    public static bool IsDocument(string lower) => Has("document", lower) || (lower.EndsWith('s') && Has("document", lower[..^1]));

    public static bool IsOrganisation(string lower) => Has("organisation", lower);

    /// <summary>Whether the noun takes up a body named before and says little else of it: <c>the company</c>, <c>the paper</c>.</summary>
    public static bool IsCompany(string lower) => Has("company", lower);

    /// <summary>Whether the noun takes up several who spoke before: <c>the pair</c>, <c>the sides</c>.</summary>
    public static bool IsGeneral(string lower) => Has("general", lower);

    /// <summary>Whether the noun names who rules or is of the ruling house.</summary>
    public static bool IsRuler(string lower) => Has("ruler", lower);

    /// <summary>Whether the noun rather means somebody else than who spoke just before: <c>the victim</c>, <c>the spokesman</c>.</summary>
    public static bool IsOther(string lower) => Has("other", lower);

    private static bool Has(string list, string lower) => _lists[list].Contains(lower);
}
