using OnRecord.Knowledge;
using OnRecord.Knowledge.Import;

namespace OnRecord.Lab.Knowledge;

/// <summary>Persons and their terms of office.</summary>
/// <param name="facts">Where they go.</param>
/// <param name="states">The states.</param>
internal sealed class OfficeFacts(AlmanacBuilder facts, StateFacts states)
{
    private const int FirstYear = 1999;

    private static readonly HashSet<string> _titleWords = [.. KnowledgeTables.Own("title-words").Select(row => row["word"])];

    private readonly Dictionary<string, string> _organisations = KnowledgeTables.Own("organisations").ToDictionary(row => row["code"], row => row["name"], StringComparer.Ordinal);
    private readonly HashSet<string> _personNames = new(StringComparer.Ordinal);
    private List<OfficeRow> _rows = [];

    /// <summary>Reads and repairs the rows; they are added when the organisations are known.</summary>
    public void Read(IEnumerable<FactRow> rows)
    {
        _rows = [.. rows.Select(row => new OfficeRow(row)).Where(row => row.Code != "INT" && IsOfOurTime(row))];
        new OfficeRepairs(_rows, states).Run();
        _personNames.UnionWith(_rows.SelectMany(row => row.OtherNames.Append(row.Person)).Where(name => name.Contains(' ', StringComparison.Ordinal)).Select(Folding.Key));
    }

    /// <summary>Whether a name is that of a person in office.</summary>
    public bool IsPerson(string name) => _personNames.Contains(Folding.Key(name));

    /// <param name="organisation">Finds an organisation by its name.</param>
    public void Add(Func<string, KnownActor?> organisation)
    {
        var persons = new PersonIndex(_rows);
        foreach (var row in _rows)
        {
            var person = facts.Add(persons.Of(row));
            WrittenName.Add(facts, person, NameForm.Other, row.OtherNames.Select(WithoutTitle).Append(row.Person).Where(IsName));
            if (row.Period is { } period && Body(row.Code, organisation) is { } body)
            {
                facts.Add(new Term(person, new Post(body, row.Kind, row.Title, row.Target.Length == 0 ? null : row.Target), period, false, row.IsInferred, row.Source));
            }
        }
    }

    /// <summary>News since 2000 speaks of those who held office then, and of the leaders before.</summary>
    private static bool IsOfOurTime(OfficeRow row) =>
        row.End is not { Last.Year: < FirstYear } || row.Kind is OfficeKind.HeadOfState or OfficeKind.HeadOfGovernment or OfficeKind.ForeignMinister or OfficeKind.DefenceMinister or OfficeKind.InternationalOrgHead;

    /// <summary>A dictionary writes <c>Secretary Of State Condoleezza Rice</c>; the words up to the last that is part of a title are none of the name.</summary>
    private static string WithoutTitle(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words[(Array.FindLastIndex(words, word => _titleWords.Contains(word)) + 1)..]);
    }

    private static bool IsName(string name) => name.Contains(' ', StringComparison.Ordinal) && name[^2] != ' ' && !name.EndsWith('.');

    private KnownActor Body(string code, Func<string, KnownActor?> organisation)
    {
        if (states.ByCode.TryGetValue(code, out var state))
        {
            return state;
        }

        var name = code["INT:".Length..];
        name = _organisations.GetValueOrDefault(name) ?? name;
        return organisation(name) ?? throw new OnRecordException($"The organisation '{name}' of the offices is in no table; add it to Facts/organisations.csv or Facts/additions.csv.");
    }
}
