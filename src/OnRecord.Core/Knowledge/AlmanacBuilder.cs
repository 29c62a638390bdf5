namespace OnRecord.Knowledge;

/// <summary>
/// Collects what an almanac shall hold and writes its file. The same facts give the same bytes, in whatever order they come.
/// An actor that is added twice is one: what was said first stays, and its names come together.
/// </summary>
public sealed class AlmanacBuilder
{
    private readonly Dictionary<string, KnownActor> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<(string Words, NameForm Form), KnownName>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownActor>> _called = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownActor> _codes = new(StringComparer.Ordinal);
    private readonly HashSet<(string Actor, string Name)> _spelled = [];
    private readonly HashSet<Term> _terms = [];
    private readonly HashSet<Membership> _memberships = [];
    private readonly Dictionary<string, KnownTitle> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownLocation> _locations = new(StringComparer.Ordinal);

    /// <summary>How many actors there are.</summary>
    public int ActorCount => _actors.Count;

    /// <summary>How many terms of office there are.</summary>
    public int TermCount => _terms.Count;

    internal IEnumerable<KnownActor> Actors => _actors.Values;

    internal IEnumerable<Term> Terms => _terms;

    internal IEnumerable<Membership> Memberships => _memberships;

    internal IEnumerable<KnownTitle> Titles => _titles.Values;

    internal IEnumerable<KnownLocation> Locations => _locations.Values;

    /// <summary>Adds an actor, with its usual name.</summary>
    /// <returns>The actor as it is known: the one that was added first under this key.</returns>
    public KnownActor Add(KnownActor actor)
    {
        if (_actors.TryAdd(actor.Key, actor))
        {
            Put(new KnownName(actor.Name, NameForm.Usual, actor, false, null, null));
        }

        return _actors[actor.Key];
    }

    /// <summary>Adds a name, and its actor where it is new. A name without letters and digits is passed over.</summary>
    public void Add(KnownName name)
    {
        var actor = Add(name.Actor);
        if (Folding.Key(name.Words).Length > 0 && (name.Form != NameForm.Usual || name.Words == actor.Name))
        {
            Put(name with { Actor = actor });
        }
    }

    /// <summary>Adds a term of office, with its person and its body.</summary>
    public void Add(Term term) => _terms.Add(term with { Person = Add(term.Person), Post = term.Post with { Body = Add(term.Post.Body) } });

    /// <summary>Adds a membership, with its two sides.</summary>
    public void Add(Membership membership) => _memberships.Add(membership with { Organisation = Add(membership.Organisation), Member = Add(membership.Member) });

    /// <summary>Adds a title; the first that is added of the same words stays.</summary>
    public void Add(KnownTitle title) => _titles.TryAdd(title.Words, title);

    /// <summary>Adds where a place lies.</summary>
    public void Add(KnownLocation location) => _locations.TryAdd(location.Place.Key, location with { Place = Add(location.Place) });

    /// <summary>The state with a code, of those that were added; null when there is none.</summary>
    public KnownActor? State(string code) => _codes.GetValueOrDefault(code);

    /// <summary>The one state or organisation of a name, of those that were added; null when there is none, or several.</summary>
    public KnownActor? Body(string name) => new Import.KnownBodies(this, Almanac.Empty).Of(name, null, []);

    /// <summary>Writes the file.</summary>
    public void Write(Stream stream) => new AlmanacWriter(this).Write(stream);

    /// <summary>The names of an actor, the usual one first.</summary>
    internal IEnumerable<KnownName> NamesOf(KnownActor actor) =>
        _names[actor.Key].Values
            .OrderBy(name => name.Form)
            .ThenBy(name => name.Words, StringComparer.Ordinal);

    /// <summary>Those whom a name or the code of a state means.</summary>
    internal IEnumerable<KnownActor> Called(string name) =>
        _codes.TryGetValue(name, out var state) && name.Length > 2 ? [state] : _called.GetValueOrDefault(Folding.Key(name)) ?? [];

    private void Put(KnownName name)
    {
        if (!_names.TryGetValue(name.Actor.Key, out var names))
        {
            names = _names[name.Actor.Key] = [];
        }

        // Spellings that are equal to those who look them up are stored once.
        var isSpelling = name.Form <= NameForm.Former;
        if (isSpelling && !_spelled.Add((name.Actor.Key, Folding.Key(name.Words))) && !names.ContainsKey((name.Words, name.Form)))
        {
            return;
        }

        var isNew = names.TryAdd((name.Words, name.Form), name);
        if (!isNew && name.NeedsContext)
        {
            names[(name.Words, name.Form)] = name;
        }

        if (name.Form == NameForm.Code)
        {
            _codes.TryAdd(name.Words, name.Actor);
            return;
        }

        if (isNew && name.Form is not (NameForm.Adjective or NameForm.Inhabitant or NameForm.People))
        {
            var key = Folding.Key(name.Words);
            if (!_called.TryGetValue(key, out var called))
            {
                called = _called[key] = [];
            }

            called.Add(name.Actor);
        }
    }
}
