using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace OnRecord.Query.Cite;

/// <summary>Somebody whom a byline names.</summary>
/// <param name="Family">The last name; of somebody who is no person, or may be none, the whole name.</param>
/// <param name="Given">The names before it; null where the name was not parted.</param>
public sealed partial record Author(string Family, string? Given)
{
    private static readonly FrozenSet<string> _noPerson = WordList.Words("Query", "byline-words.txt");

    /// <summary>The name in its natural order.</summary>
    public string Name => Given is null ? Family : $"{Given} {Family}";

    /// <summary>The name as lists sort it.</summary>
    public string Sorted => Given is null ? Family : $"{Family}, {Given}";

    /// <summary>The authors of a byline: <c>By Ada Brennick and Ines Moreau, trade correspondent</c> names two.</summary>
    public static ImmutableArray<Author> Of(string? byline)
    {
        if (byline is null)
        {
            return [];
        }

        var names = Between().Split(By().Replace(Citation.Line(byline), "")).Select(name => name.Trim(' ', '.', ';', ',')).Where(name => name.Length > 0).ToList();
        var persons = names.Where(IsPerson).ToList();
        return persons.Count > 0 ? [.. persons.Select(Parted)] : names is [] ? [] : [new Author(names[0], null)];
    }

    private static Author Parted(string name)
    {
        var words = name.Split(' ');
        // Small words before the last name belong to it: Ursula von der Leyen.
        var family = words.Length - 1;
        while (family > 1 && char.IsLower(words[family - 1][0]))
        {
            family--;
        }

        return new Author(string.Join(' ', words[family..]), string.Join(' ', words[..family]));
    }

    private static bool IsPerson(string name) =>
        name.Split(' ') is { Length: >= 2 and <= 5 } words && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0])
        && words.All(word => !_noPerson.Contains(word.TrimEnd('.')) && word.All(sign => char.IsLetter(sign) || sign is '-' or '.' or '\'' or '’'));

    [GeneratedRegex(@"^(?:by|from|von|par)\s*:?\s+", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex By();

    [GeneratedRegex(@"\s*[,;|/]\s*(?:and\s+)?|\s+(?:and|&)\s+|\s+(?:in|at)\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Between();
}
