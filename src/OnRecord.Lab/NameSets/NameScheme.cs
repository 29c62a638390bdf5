using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Lab.NameSets;

/// <summary>Which types of a set and of the program are the same. Names of other types are left out on both sides.</summary>
public sealed class NameScheme
{
    private const string Per = "PER";
    private const string Org = "ORG";
    private const string Loc = "LOC";
    private const string Misc = "MISC";
    private const string Event = "EVENT";
    private const string Norp = "NORP";

    // Stands before the schemes, which read it when they are made.
    private static readonly ImmutableArray<(NameType Found, string Type)> _always =
        [(NameType.Per, Per), (NameType.Org, Org), (NameType.Gpe, Loc), (NameType.Loc, Loc), (NameType.Fac, Loc)];

    private static readonly ImmutableArray<NameScheme> _known =
    [
        // UNER.
        new([(Per, Per), (Org, Org), (Loc, Loc)], []),

        // CoNLL-2003.
        new([(Per, Per), (Org, Org), (Loc, Loc), (Misc, Misc)], [(NameType.Norp, Misc), (NameType.Event, Misc), (NameType.Law, Misc), (NameType.Product, Misc), (NameType.Misc, Misc)]),

        // CrossNER, politics.
        new(
            [("politician", Per), ("person", Per), ("politicalparty", Org), ("organisation", Org), ("country", Loc), ("location", Loc), ("election", Event), ("event", Event), ("misc", Misc)],
            [(NameType.Event, Event), (NameType.Norp, Misc), (NameType.Law, Misc), (NameType.Product, Misc), (NameType.Misc, Misc)]),

        // re3d: what is left out are amounts, times and things.
        new(
            [
                ("Person", Per), ("Organisation", Org), ("Location", Loc), ("Nationality", Norp), ("Temporal", null), ("Quantity", null), ("Weapon", null), ("MilitaryPlatform", null),
                ("DocumentReference", null), ("Money", null), ("Vehicle", null), ("Frequency", null), ("CommsIdentifier", null),
            ],
            [(NameType.Norp, Norp)]),
    ];

    private readonly FrozenDictionary<string, string?> _gold;
    private readonly FrozenDictionary<NameType, string> _found;

    private NameScheme(ImmutableArray<(string Gold, string? Type)> gold, ImmutableArray<(NameType Found, string Type)> further)
    {
        _gold = gold.ToFrozenDictionary(pair => pair.Gold, pair => pair.Type, StringComparer.Ordinal);
        _found = _always.Concat(further).ToFrozenDictionary(pair => pair.Found, pair => pair.Type);
        Types = [.. gold.Select(pair => pair.Type).OfType<string>().Distinct()];
    }

    /// <summary>The types that are compared.</summary>
    public ImmutableArray<string> Types { get; }

    /// <summary>The scheme of a set: the smallest that knows all its types.</summary>
    /// <exception cref="OnRecordException">There is none.</exception>
    public static NameScheme Of(IEnumerable<NameRecord> records)
    {
        var types = records.SelectMany(record => record.Entities).Select(name => name.Type).ToHashSet(StringComparer.Ordinal);
        return _known.FirstOrDefault(scheme => types.All(scheme._gold.ContainsKey))
            ?? throw new OnRecordException($"No known set of names has all of these types: {string.Join(", ", types.Order(StringComparer.Ordinal))}.");
    }

    /// <summary>The names of a record that are compared.</summary>
    public IReadOnlySet<TypedSpan> Gold(NameRecord record) =>
        record.Entities.Where(name => _gold[name.Type] is not null).Select(name => new TypedSpan(TextSpan.Between(name.Start, name.End), _gold[name.Type] ?? "")).ToHashSet();

    /// <summary>The names that were found and are compared.</summary>
    public IReadOnlySet<TypedSpan> Found(Annotations doc) =>
        doc.Names.Where(name => _found.ContainsKey(name.Type)).Select(name => new TypedSpan(name.Span, _found[name.Type])).ToHashSet();
}
