namespace OnRecord.Knowledge.Codes;

/// <summary>
/// Finds states and their peoples by misspelt words: two words are near when leaving out one letter of each, or of one,
/// makes them equal, which covers a letter too many, too few, another, and two that changed places. Method: Garbe's
/// symmetric deletion; the words are collected when the first unknown one is asked for.
/// </summary>
/// <param name="almanac">What is known.</param>
internal sealed class NearNames(Almanac almanac)
{
    private const int Shortest = 6;
    private const int Longest = 20;

    private readonly Lazy<ILookup<string, KnownName>> _names = new(() => almanac.Actors
        .Where(actor => actor.Kind == KnownKind.State && actor.Dissolved is null)
        .SelectMany(actor => almanac.NamesOf(actor))
        .Where(name => !name.NeedsContext && name.Form is NameForm.Usual or NameForm.Other or NameForm.Adjective or NameForm.Inhabitant or NameForm.People or NameForm.Capital && !name.Words.Contains(' ', StringComparison.Ordinal))
        .SelectMany(name => Shorter(Folding.Key(name.Words)).Select(key => (Key: key, Name: name)))
        .ToLookup(found => found.Key, found => found.Name, StringComparer.Ordinal));

    /// <summary>The name that is meant; null when none is near, or those of several states are.</summary>
    public KnownName? Of(string word)
    {
        // "Cameron" is somebody's name and not Cameroon misspelt.
        var near = !almanac.WithLastName(word).IsEmpty ? [] : Shorter(word).SelectMany(key => _names.Value[key]).DistinctBy(name => name.Actor.Key).Take(2).ToList();
        return near is [var only] ? only : null;
    }

    /// <summary>The word, and it without each of its letters.</summary>
    private static IEnumerable<string> Shorter(string word) =>
        word.Length is < Shortest or > Longest ? [] : Enumerable.Range(0, word.Length).Select(at => word.Remove(at, 1)).Prepend(word).Distinct(StringComparer.Ordinal);
}
