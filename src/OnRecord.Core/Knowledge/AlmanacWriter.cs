using System.Collections.Immutable;
using System.Security.Cryptography;

namespace OnRecord.Knowledge;

/// <summary>Lays out what a builder has collected; see <see cref="Layout"/>.</summary>
internal sealed class AlmanacWriter
{
    private readonly AlmanacBuilder _facts;
    private readonly TextPool _texts = new();
    private readonly Dictionary<string, int> _shared = new(StringComparer.Ordinal);
    private readonly RowWriter _sharedRows = new RowWriter().Int(0);
    private readonly ImmutableArray<KnownActor> _actors;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly List<(uint Hash, uint Row)> _nameIndex = [];

    public AlmanacWriter(AlmanacBuilder facts)
    {
        _facts = facts;
        _actors = [.. facts.Actors.OrderBy(actor => actor.Kind).ThenBy(actor => actor.Name, StringComparer.Ordinal).ThenBy(actor => actor.Key, StringComparer.Ordinal)];
        for (var row = 0; row < _actors.Length; row++)
        {
            _rows[_actors[row].Key] = row;
        }
    }

    public void Write(Stream stream)
    {
        var parts = new byte[Layout.Widths.Length][];
        (parts[(int)Part.Actors], parts[(int)Part.Names], parts[(int)Part.NameDates]) = ActorsAndNames();
        parts[(int)Part.NameIndex] = Index(_nameIndex);
        (parts[(int)Part.Posts], parts[(int)Part.Terms], parts[(int)Part.TermsOfPersons]) = PostsAndTerms();
        parts[(int)Part.Memberships] = Memberships();
        (parts[(int)Part.Titles], parts[(int)Part.TitleIndex]) = Titles();
        parts[(int)Part.Locations] = Locations();
        parts[(int)Part.Shared] = _sharedRows.Bytes;
        parts[(int)Part.Texts] = _texts.Bytes;
        Write(stream, parts);
    }

    private static void Write(Stream stream, byte[][] parts)
    {
        var header = new RowWriter().Int(Layout.Version);
        var at = Layout.HeaderSize;
        foreach (var part in parts)
        {
            header.Int(at).Int(part.Length);
            at = checked(at + part.Length);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var piece in parts.Prepend(header.Bytes).Prepend(Layout.Mark.ToArray()))
        {
            stream.Write(piece);
            hash.AppendData(piece);
        }

        stream.Write(hash.GetHashAndReset());
    }

    private static byte[] Index(List<(uint Hash, uint Row)> entries)
    {
        var rows = new RowWriter();
        foreach (var (hash, row) in entries.Distinct().OrderBy(entry => entry.Hash).ThenBy(entry => entry.Row))
        {
            rows.UInt(hash).UInt(row);
        }

        return rows.Bytes;
    }

    private (byte[] Actors, byte[] Names, byte[] Dates) ActorsAndNames()
    {
        var (actors, names, dates, count) = (new RowWriter(), new RowWriter(), new RowWriter(), 0);
        foreach (var actor in _actors)
        {
            Put(actors.Int(count), actor);
            foreach (var name in _facts.NamesOf(actor))
            {
                names.Int(_texts.At(name.Words)).Byte((int)name.Form | (name.NeedsContext ? Layout.NeedsContext : 0));
                _ = name is { From: null, Until: null } ? dates : dates.Int(count).Short(Layout.Day(name.From)).Short(Layout.Day(name.Until));
                AddToIndex(name, (uint)count++);
            }
        }

        return (actors.Bytes, names.Bytes, dates.Bytes);
    }

    private void Put(RowWriter row, KnownActor actor) =>
        row.Int(actor.Wikidata ?? 0)
            .Short(Shared(string.Join('|', actor.Countries)))
            .Short(Shared(actor.Country))
            .Short(Shared(actor.Sector))
            .Short(Shared(actor.Source))
            .Short(Layout.Month(actor.Founded))
            .Short(Layout.Month(actor.Dissolved))
            .Byte((int)actor.Kind)
            .Byte(actor.Gender ?? 0);

    private void AddToIndex(KnownName name, uint row)
    {
        _nameIndex.Add((Layout.Hash(Folding.Key(name.Words)), row));
        if (name.Actor.Kind == KnownKind.Person)
        {
            _nameIndex.AddRange(LastNames.Of(name.Words, LastNames.IsFamilyFirst(name.Actor.Countries)).Select(last => (Layout.Hash(Folding.Key(last)), row | Layout.LastName)));
        }
    }

    private (byte[] Posts, byte[] Terms, byte[] TermsOfPersons) PostsAndTerms()
    {
        var (posts, terms, persons, count) = (new RowWriter(), new RowWriter(), new List<int>(), 0);
        foreach (var post in PostsInOrder())
        {
            posts.Int(_rows[post.Key.Body.Key]).Int(_texts.At(post.Key.Title)).Int(count).Short(Shared(post.Key.Target)).Byte((int)post.Key.Kind);
            foreach (var term in post.OrderBy(term => term.Period.LatestStart).ThenBy(term => term.Period.EarliestEnd).ThenBy(term => term.Person.Key, StringComparer.Ordinal))
            {
                terms.Int(_rows[term.Person.Key]).Period(term.Period).Short(Shared(term.Source)).Byte((term.IsShared ? 1 : 0) | (term.IsInferred ? 2 : 0));
                persons.Add(_rows[term.Person.Key]);
                count++;
            }
        }

        var order = new RowWriter();
        Enumerable.Range(0, count).OrderBy(term => persons[term]).ThenBy(term => term).ToList().ForEach(term => order.Int(term));
        return (posts.Bytes, terms.Bytes, order.Bytes);
    }

    private IEnumerable<IGrouping<Post, Term>> PostsInOrder() =>
        SharedTerms.Marked(_facts.Terms).GroupBy(term => term.Post)
            .OrderBy(post => _rows[post.Key.Body.Key])
            .ThenBy(post => post.Key.Kind)
            .ThenBy(post => post.Key.Title, StringComparer.Ordinal)
            .ThenBy(post => post.Key.Target, StringComparer.Ordinal);

    private byte[] Memberships()
    {
        var rows = new RowWriter();
        foreach (var membership in _facts.Memberships.OrderBy(one => _rows[one.Organisation.Key]).ThenBy(one => _rows[one.Member.Key]).ThenBy(one => one.Period.LatestStart))
        {
            rows.Int(_rows[membership.Organisation.Key]).Int(_rows[membership.Member.Key]).Period(membership.Period);
        }

        return rows.Bytes;
    }

    private (byte[] Titles, byte[] Index) Titles()
    {
        var (rows, index, count) = (new RowWriter(), new List<(uint Hash, uint Row)>(), 0u);
        foreach (var title in _facts.Titles.OrderBy(title => title.Words, StringComparer.Ordinal))
        {
            rows.Int(_texts.At(title.Words)).Int(_texts.At(title.Plural)).Short(Shared(title.Sector)).Byte(title.Office is { } office ? (int)office + 1 : 0);
            index.AddRange(new[] { title.Words, title.Plural }.OfType<string>().Select(words => (Layout.Hash(Folding.Key(words)), count)));
            count++;
        }

        return (rows.Bytes, Index(index));
    }

    private byte[] Locations()
    {
        var rows = new RowWriter();
        foreach (var location in _facts.Locations.OrderBy(location => _rows[location.Place.Key]))
        {
            rows.Int(_rows[location.Place.Key]).Int((int)Math.Round(location.Latitude * 1e6)).Int((int)Math.Round(location.Longitude * 1e6)).Int(location.GeoNames ?? 0).Int(location.Population ?? 0);
        }

        return rows.Bytes;
    }

    /// <summary>The number of a text that many rows share; 0 for none.</summary>
    private int Shared(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return 0;
        }

        if (!_shared.TryGetValue(text, out var number))
        {
            number = _shared[text] = _shared.Count + 1;
            _sharedRows.Int(_texts.At(text));
        }

        return number;
    }
}
