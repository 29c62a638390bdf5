using System.Collections.Immutable;
using System.Text;

namespace OnRecord.Knowledge;

/// <summary>Reads the rows of one almanac file. It keeps the file as it lies and makes values of what is asked for.</summary>
internal sealed class AlmanacFile
{
    private readonly ReadOnlyMemory<byte> _texts;
    private readonly ByteTable _shared;
    private readonly ByteTable _actors;
    private readonly ByteTable _names;
    private readonly ByteTable _nameDates;
    private readonly ByteTable _nameIndex;
    private readonly ByteTable _posts;
    private readonly ByteTable _terms;
    private readonly ByteTable _termsOfPersons;
    private readonly ByteTable _memberships;
    private readonly ByteTable _titles;
    private readonly ByteTable _titleIndex;
    private readonly ByteTable _locations;
    private readonly Lazy<Dictionary<int, int>> _byWikidata;

    /// <summary>Opens a file whose header has been checked.</summary>
    public AlmanacFile(ReadOnlyMemory<byte> file)
    {
        _texts = file[Place(file, Part.Texts)];
        _shared = Table(file, Part.Shared);
        _actors = Table(file, Part.Actors);
        _names = Table(file, Part.Names);
        _nameDates = Table(file, Part.NameDates);
        _nameIndex = Table(file, Part.NameIndex);
        _posts = Table(file, Part.Posts);
        _terms = Table(file, Part.Terms);
        _termsOfPersons = Table(file, Part.TermsOfPersons);
        _memberships = Table(file, Part.Memberships);
        _titles = Table(file, Part.Titles);
        _titleIndex = Table(file, Part.TitleIndex);
        _locations = Table(file, Part.Locations);
        _byWikidata = new(WikidataItems);
    }

    public int ActorCount => _actors.Count;

    public int NameCount => _names.Count;

    public int TermCount => _terms.Count;

    public int PostCount => _posts.Count;

    public int MembershipCount => _memberships.Count;

    public int TitleCount => _titles.Count;

    public int LocationCount => _locations.Count;

    public KnownKind Kind(int actor) => (KnownKind)_actors.Byte(actor, 20);

    public KnownActor Actor(int actor)
    {
        var kind = Kind(actor);
        var countries = Shared(_actors.Short(actor, 8)) is { } codes ? codes.Split('|').ToImmutableArray() : [];
        var wikidata = _actors.Int(actor, 4) is not 0 and var item ? item : (int?)null;
        var name = Text(_names.Int(_actors.Int(actor, 0), 0));
        return new KnownActor
        {
            Key = ActorKey.Of(kind, name, countries, wikidata),
            Kind = kind,
            Name = name,
            Countries = countries,
            Country = Shared(_actors.Short(actor, 10)),
            Sector = Shared(_actors.Short(actor, 12)),
            Source = Shared(_actors.Short(actor, 14)) ?? "",
            Founded = Layout.Month(_actors.Short(actor, 16)),
            Dissolved = Layout.Month(_actors.Short(actor, 18)),
            Gender = _actors.Byte(actor, 21) is not 0 and var gender ? (char)gender : null,
            Wikidata = wikidata,
        };
    }

    /// <summary>The row of an actor of any almanac in this one; null when it is not here.</summary>
    public int? RowOf(KnownActor actor)
    {
        if (actor.Wikidata is { } item)
        {
            return _byWikidata.Value.TryGetValue(item, out var row) ? row : null;
        }

        return ByName(actor);
    }

    /// <summary>The actor that has a code in tables.</summary>
    public KnownActor? WithCode(string code) =>
        NameRows(Folding.Key(code), 0).Select(Name).FirstOrDefault(name => name.Form == NameForm.Code && name.Words == code)?.Actor;

    /// <summary>The names that are equal to a folded one.</summary>
    public IEnumerable<KnownName> Find(string key) => NameRows(key, 0).Where(name => !IsCode(name) && Folding.Key(WordsOf(name)) == key).Select(Name);

    /// <summary>The persons whom a folded last name can mean.</summary>
    public IEnumerable<KnownActor> WithLastName(string key) =>
        NameRows(key, Layout.LastName).Where(name => LastNames.Of(WordsOf(name), true).Any(last => Folding.Key(last) == key)).Select(OwnerOf).Distinct().Select(Actor);

    public IEnumerable<KnownName> NamesOf(int actor)
    {
        var first = _actors.Int(actor, 0);
        var end = actor + 1 < _actors.Count ? _actors.Int(actor + 1, 0) : _names.Count;
        return Enumerable.Range(first, end - first).Select(Name);
    }

    public IEnumerable<Term> TermsOfPerson(int person)
    {
        for (var at = _termsOfPersons.First(at => TermPerson(at) >= person); at < _termsOfPersons.Count && TermPerson(at) == person; at++)
        {
            yield return Term(_termsOfPersons.Int(at, 0));
        }
    }

    public IEnumerable<Term> TermsOfBody(int body, OfficeKind? kind)
    {
        for (var post = _posts.First(post => _posts.Int(post, 0) >= body); post < _posts.Count && _posts.Int(post, 0) == body; post++)
        {
            if (kind is { } wanted && (OfficeKind)_posts.Byte(post, 14) != wanted)
            {
                continue;
            }

            var end = post + 1 < _posts.Count ? _posts.Int(post + 1, 8) : _terms.Count;
            for (var term = _posts.Int(post, 8); term < end; term++)
            {
                yield return Term(term, post);
            }
        }
    }

    public IEnumerable<Membership> MembershipsOf(int actor) =>
        Enumerable.Range(0, _memberships.Count).Where(row => _memberships.Int(row, 0) == actor || _memberships.Int(row, 4) == actor).Select(Membership);

    public IEnumerable<KnownTitle> FindTitles(string key)
    {
        var hash = Layout.Hash(key);
        for (var at = _titleIndex.First(0, hash); at < _titleIndex.Count && _titleIndex.UInt(at, 0) == hash; at++)
        {
            if (Title(_titleIndex.Int(at, 4)) is var title && (Folding.Key(title.Words) == key || (title.Plural is { } plural && Folding.Key(plural) == key)))
            {
                yield return title;
            }
        }
    }

    public KnownTitle Title(int row) =>
        new(Text(_titles.Int(row, 0)), _titles.Int(row, 4) is not 0 and var plural ? Text(plural) : null, Shared(_titles.Short(row, 8)) ?? "", _titles.Byte(row, 10) is not 0 and var office ? (OfficeKind)(office - 1) : null);

    public KnownLocation? Location(int actor)
    {
        var row = _locations.First(row => _locations.Int(row, 0) >= actor);
        return row < _locations.Count && _locations.Int(row, 0) == actor
            ? new KnownLocation(Actor(actor), _locations.Int(row, 4) / 1e6, _locations.Int(row, 8) / 1e6, Number(_locations.Int(row, 12)), Number(_locations.Int(row, 16)))
            : null;
    }

    public Term Term(int row)
    {
        var post = _posts.First(post => _posts.Int(post, 8) > row) - 1;
        return Term(row, post);
    }

    private static int? Number(int stored) => stored == 0 ? null : stored;

    private static Range Place(ReadOnlyMemory<byte> file, Part part) =>
        Layout.Of(part, file.Span) ?? throw new OnRecordException("it is cut short or damaged") { IsDamage = true };

    private static ByteTable Table(ReadOnlyMemory<byte> file, Part part) => new(file[Place(file, part)], Layout.Widths[(int)part]);

    private Term Term(int row, int post)
    {
        var flags = _terms.Byte(row, 14);
        return new Term(Actor(_terms.Int(row, 0)), Post(post), Period(_terms, row, 4), (flags & 1) != 0, (flags & 2) != 0, Shared(_terms.Short(row, 12)) ?? "");
    }

    private Post Post(int row) =>
        new(Actor(_posts.Int(row, 0)), (OfficeKind)_posts.Byte(row, 14), Text(_posts.Int(row, 4)), Shared(_posts.Short(row, 12)));

    private Membership Membership(int row) =>
        new(Actor(_memberships.Int(row, 0)), Actor(_memberships.Int(row, 4)), Period(_memberships, row, 8));

    private static Period Period(ByteTable table, int row, int at) =>
        new(Layout.Day(table.Short(row, at)), Layout.Day(table.Short(row, at + 2)), Layout.Day(table.Short(row, at + 4)), Layout.Day(table.Short(row, at + 6)));

    private int TermPerson(int at) => _terms.Int(_termsOfPersons.Int(at, 0), 0);

    private KnownName Name(int row)
    {
        var dates = _nameDates.First(0, (uint)row);
        var hasDates = dates < _nameDates.Count && _nameDates.Int(dates, 0) == row;
        return new KnownName(
            WordsOf(row),
            FormOf(row),
            Actor(OwnerOf(row)),
            (_names.Byte(row, 4) & Layout.NeedsContext) != 0,
            hasDates ? Layout.Day(_nameDates.Short(dates, 4)) : null,
            hasDates ? Layout.Day(_nameDates.Short(dates, 6)) : null);
    }

    private NameForm FormOf(int name) => (NameForm)(_names.Byte(name, 4) & ~Layout.NeedsContext);

    private bool IsCode(int name) => FormOf(name) == NameForm.Code;

    private string WordsOf(int name) => Text(_names.Int(name, 0));

    private int OwnerOf(int name) => _actors.First(actor => _actors.Int(actor, 0) > name) - 1;

    private IEnumerable<int> NameRows(string key, uint flag)
    {
        var hash = Layout.Hash(key);
        for (var at = _nameIndex.First(0, hash); at < _nameIndex.Count && _nameIndex.UInt(at, 0) == hash; at++)
        {
            if ((_nameIndex.UInt(at, 4) & Layout.LastName) == flag)
            {
                yield return (int)(_nameIndex.UInt(at, 4) & ~Layout.LastName);
            }
        }
    }

    private int? ByName(KnownActor actor)
    {
        foreach (var row in NameRows(Folding.Key(actor.Name), 0).Select(OwnerOf))
        {
            if (Actor(row).Key == actor.Key)
            {
                return row;
            }
        }

        return null;
    }

    private string? Shared(ushort number) => number == 0 ? null : Text(_shared.Int(number, 0));

    private string Text(int at)
    {
        var bytes = _texts.Span[at..];
        var length = bytes[0] < 0x80 ? bytes[0] : (bytes[0] & 0x7f) | (bytes[1] << 7);
        return Encoding.UTF8.GetString(bytes.Slice(bytes[0] < 0x80 ? 1 : 2, length));
    }

    private Dictionary<int, int> WikidataItems()
    {
        var items = new Dictionary<int, int>();
        for (var row = 0; row < _actors.Count; row++)
        {
            if (_actors.Int(row, 4) is not 0 and var item)
            {
                items.TryAdd(item, row);
            }
        }

        return items;
    }
}
