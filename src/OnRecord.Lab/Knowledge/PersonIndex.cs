using System.Collections.Immutable;
using OnRecord.Knowledge;

namespace OnRecord.Lab.Knowledge;

/// <summary>Which rows of the table of offices are about one person: by Wikidata item, else by name within a state, and for organisations by a name that only one person has.</summary>
internal sealed class PersonIndex
{
    private readonly Dictionary<string, HashSet<string>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownActor> _persons = new(StringComparer.Ordinal);

    /// <param name="rows">All rows, repaired.</param>
    public PersonIndex(IReadOnlyCollection<OfficeRow> rows)
    {
        foreach (var row in rows.Where(row => row.Wikidata is not null))
        {
            Index(row, ItemKey(row));
        }

        foreach (var person in rows.GroupBy(KeyOf))
        {
            _persons[person.Key] = Made([.. person]);
        }
    }

    /// <summary>The person of a row.</summary>
    public KnownActor Of(OfficeRow row) => _persons[KeyOf(row)];

    private static string ItemKey(OfficeRow row) => $"Q{row.Wikidata}";

    private static bool IsOrganisation(OfficeRow row) => row.Code.StartsWith("INT", StringComparison.Ordinal);

    private void Index(OfficeRow row, string key)
    {
        foreach (var name in row.OtherNames.Append(row.Person).Select(Folding.Key))
        {
            foreach (var place in new[] { row.Code, "" })
            {
                var slot = $"{place}:{name}";
                if (!_byName.TryGetValue(slot, out var keys))
                {
                    keys = _byName[slot] = new(StringComparer.Ordinal);
                }

                keys.Add(key);
            }
        }
    }

    private string KeyOf(OfficeRow row)
    {
        if (row.Wikidata is not null)
        {
            return ItemKey(row);
        }

        var name = Folding.Key(row.Person);
        return Only($"{row.Code}:{name}") ?? (IsOrganisation(row) ? Only($":{name}") : null) ?? $"{(IsOrganisation(row) ? "" : row.Code)}:{name}";
    }

    private string? Only(string slot) => _byName.TryGetValue(slot, out var keys) && keys.Count == 1 ? keys.First() : null;

    private static KnownActor Made(List<OfficeRow> rows)
    {
        var item = rows.Find(row => row.Wikidata is not null)?.Wikidata;
        var name = rows.CountBy(row => row.Person).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).First().Key;
        ImmutableArray<string> countries = [.. rows.Select(row => row.Code).Where(code => !code.StartsWith("INT", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];
        return new KnownActor
        {
            Key = ActorKey.Of(KnownKind.Person, name, countries, item),
            Kind = KnownKind.Person,
            Name = name,
            Countries = countries,
            Gender = rows.Find(row => row.Gender is not null)?.Gender,
            Wikidata = item,
            Source = string.Join('+', rows.SelectMany(row => row.Source.Split('+')).Distinct().Order(StringComparer.Ordinal)),
        };
    }
}
