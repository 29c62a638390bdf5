using System.Collections.Immutable;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>Guesses whom somebody meant by a name that nobody in the record has.</summary>
public static class NearNames
{
    private const int ShortestWord = 3;

    /// <summary>The actors whose names are nearest, those with the most statements first: a word of the name is theirs, or is spelt nearly so.</summary>
    public static ImmutableArray<ActorView> Of(Record record, string name, int limit = 5)
    {
        var words = Folding.Words(name).Where(word => word.Length >= ShortestWord).ToList();
        var whole = words.Count > 1 ? words.Prepend(string.Join(' ', words)) : words;
        return
        [
            .. whole.SelectMany(word => Spelt(record, word)).Distinct(StringComparer.Ordinal).SelectMany(spelt => ActorSearch.Named(record, spelt))
                .Concat(words.SelectMany(word => ActorSearch.Find(record, new ActorFilter { Words = word, Limit = limit })))
                .DistinctBy(actor => actor.Id).OrderByDescending(actor => actor.Statements).Take(limit),
        ];
    }

    // Whoever misspells a name rarely does so at its first letter.
    private static IEnumerable<string> Spelt(Record record, string word)
    {
        var near = new List<(string Name, int Distance)>();
        using var row = record.Database.Rows("names that begin with", word[..1], word[..1] + char.MaxValue);
        while (row.Next())
        {
            var (name, distance) = (row.Text(0), EditDistance.Between(word, row.Text(0)));
            if (distance <= Math.Max(1, word.Length / 3) && distance <= 3)
            {
                near.Add((name, distance));
            }
        }

        return near.OrderBy(pair => pair.Distance).ThenBy(pair => pair.Name, StringComparer.Ordinal).Select(pair => pair.Name).Take(5);
    }
}
