using System.Runtime.InteropServices;

namespace OnRecord.Resolve;

/// <summary>
/// The plurals by which an article calls people: <c>the ministers</c> are <c>NATO foreign ministers</c> where it speaks of those,
/// and <c>the top diplomats of NATO countries</c> are the same.
/// </summary>
internal sealed class Collectives
{
    private const int MostOfOneRole = 100;

    private readonly Dictionary<string, List<Entry>> _byRole = new(StringComparer.Ordinal);
    private readonly Cast _cast;

    public Collectives(Grammar grammar, Cast cast)
    {
        _cast = cast;
        for (var token = 0; token < grammar.Count; token++)
        {
            if (grammar.Tag(token) == PartOfSpeech.Noun && grammar.IsPlural(token) && !grammar.IsQuoted(token) && RoleNouns.IsRole(grammar.Lemma(token)))
            {
                Add(Phrase.Around(grammar, token));
            }
        }
    }

    /// <summary>The fuller name by which the article calls those whom a definite plural means; null when it has none.</summary>
    public string? Fuller(Phrase source)
    {
        var asked = Office.Of(source.Words, source.HeadLemma, _cast.World);
        var fitting = asked.Roles.SelectMany(role => _byRole.GetValueOrDefault(role) ?? []).Where(entry => asked.IsMetBy(entry.Office) && asked.SharesRole(entry.Office)).ToList();
        if (fitting.Count == 0)
        {
            return null;
        }

        var depth = fitting.Max(entry => entry.Office.Depth);
        var fullest = fitting.FindAll(entry => entry.Office.Depth == depth);
        var nearest = fullest.FindLast(entry => entry.Token <= source.Head) ?? fullest[0];

        // Of two that say the same the shorter is the name.
        return fullest.FindAll(entry => entry.Office.IsSame(nearest.Office) && nearest.Office.IsSame(entry.Office)).MinBy(entry => entry.Description.Length)?.Description;
    }

    private void Add(Phrase phrase)
    {
        var office = Office.Of(phrase.Words, phrase.HeadLemma, _cast.World);
        foreach (var role in office.Roles)
        {
            ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(_byRole, role, out _);
            same ??= [];
            if (same.Count < MostOfOneRole)
            {
                same.Add(new Entry(office, phrase.Description, phrase.Head));
            }
        }
    }

    private sealed record Entry(Office Office, string Description, int Token);
}
