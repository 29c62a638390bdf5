using System.Collections.Immutable;

namespace OnRecord.Knowledge.Codes;

/// <summary>
/// Parts of names by which texts call persons: the first name with one of several others, or two
/// neighbours (<c>Gustavo Petro</c> of <c>Gustavo Francisco Petro Urrego</c>), and the first name alone of heads of state. They are collected when the first
/// name is asked for that nothing else explains.
/// </summary>
/// <param name="almanac">What is known.</param>
internal sealed class ShortNames(Almanac almanac)
{
    private const int FewestWords = 3;
    private const int MostWords = 6;

    private readonly Lazy<ILookup<string, KnownActor>> _persons = new(() => almanac.Actors
        .Where(actor => actor.Kind == KnownKind.Person)
        .SelectMany(Names)
        .ToLookup(name => name.Key, name => name.Person, StringComparer.Ordinal));

    private readonly Lazy<ILookup<string, KnownActor>> _rulers = new(() => almanac.AllTerms
        .Where(term => term.Post.Kind == OfficeKind.HeadOfState)
        .Select(term => term.Person)
        .Distinct()
        .ToLookup(person => Folding.Key(person.Name.Split(' ')[0]), StringComparer.Ordinal));

    /// <summary>The persons of whose names the first and the last of these words are such a part.</summary>
    public IEnumerable<KnownActor> Of(ImmutableArray<string> words) => words.Length < 2 ? [] : _persons.Value[words[0] + words[^1]];

    /// <summary>The heads of state with this first name.</summary>
    public IEnumerable<KnownActor> OfRulers(string word) => _rulers.Value[word];

    private static IEnumerable<(string Key, KnownActor Person)> Names(KnownActor person)
    {
        var words = person.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is < FewestWords or > MostWords ? [] : words.Skip(1).Select(word => Folding.Key(words[0]) + Folding.Key(word)).Concat(words.Skip(1).Zip(words.Skip(2), (one, next) => Folding.Key(one) + Folding.Key(next))).Distinct(StringComparer.Ordinal).Select(key => (key, person));
    }
}
