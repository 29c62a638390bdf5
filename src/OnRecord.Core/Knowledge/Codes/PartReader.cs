using System.Collections.Immutable;

namespace OnRecord.Knowledge.Codes;

/// <summary>Reads a mention into parts: at each word the longest row of words that is a role, a place, a body or a person.</summary>
/// <param name="almanac">What is known.</param>
/// <param name="text">The words of the mention.</param>
/// <param name="on">The day of the mention.</param>
/// <param name="country">The country of which the text around speaks; null when not known.</param>
/// <param name="lists">Other ways to names.</param>
internal sealed class PartReader(Almanac almanac, MentionText text, DateOnly? on, string? country, NameLists lists)
{
    private const int LongestName = 8;
    private const int LongestTitle = 3;
    private const int ShortestAcronym = 3;

    private readonly PersonFinder _persons = new(almanac, on, lists.Short);

    private readonly string? _context = country;

    // The state named last; a name that several states use means its.
    private string? _country;

    public ImmutableArray<MentionPart> Read()
    {
        _country = _context;
        var parts = ImmutableArray.CreateBuilder<MentionPart>();
        for (var at = 0; at < text.Words.Length;)
        {
            if (at > 0 && text.Words[at].Gap == WordGap.Break)
            {
                parts.Add(new MentionPart { Kind = PartKind.Comma, First = at, Count = 0 });
            }

            var part = WithoutThoseSetApart(ReadAt(at, parts.Count > 0 ? parts[^1] : null));
            _country = part.Kind is PartKind.State or PartKind.People or PartKind.Seat ? part.Country ?? _country : _country;
            parts.Add(part);
            at += part.Count;
        }

        return new PersonNames(text, _persons, _context).Join(parts.DrainToImmutable());
    }

    private MentionPart ReadAt(int at, MentionPart? before)
    {
        var longest = Longest(at);
        for (var count = longest; count > 0; count--)
        {
            var part = Known(at, count, before);
            if (part is not null)
            {
                return part;
            }
        }

        return text.Words[at].Capitals == 0 || SmallWords.IsArticle(text.Key(at, 1)) ? new MentionPart { Kind = PartKind.Other, First = at, Count = 1 }
            : IsAlone(at) && lists.Near.Of(text.Stem(at, 1).ToString()) is { } near ? Place(at, 1, near)
            : new MentionPart { Kind = PartKind.Name, First = at, Count = 1 };
    }

    /// <summary>How many words belong together from here: no name goes over a comma, and none over the end of a possessive that it does not hold.</summary>
    private int Longest(int at)
    {
        var count = 1;
        while (count < LongestName && at + count < text.Words.Length && text.Words[at + count].Gap != WordGap.Break)
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether no other word stands before it but an article: a row of unknown words is rather a person's name.</summary>
    private bool IsAlone(int at) => at == 0 || (at == 1 && SmallWords.IsArticle(text.Key(0, 1)));

    private MentionPart? Known(int at, int count, MentionPart? before)
    {
        if (count == 1 && Small(at) is { } small)
        {
            return new MentionPart { Kind = small, First = at, Count = 1 };
        }

        var mayBeName = BeginsName(at) && !IsOpen(at + count - 1);
        return (mayBeName ? Listed(at, count) : null) ?? Role(at, count) ?? (mayBeName ? Named(at, count, before) : null) ?? Title(at, count);
    }

    private PartKind? Small(int at)
    {
        var key = text.Key(at, 1);
        return text.Words[at].Gap == WordGap.Hyphen && at > 0 ? null
            : SmallWords.IsFormer(key) ? PartKind.Former
            : SmallWords.LeadsIn(key) ? PartKind.Of
            : SmallWords.LeadsFor(key) ? PartKind.For
            : SmallWords.LeadsAway(key) && text.Words[at].Capitals < 2 ? PartKind.Away
            : SmallWords.IsArticle(key) ? PartKind.Other
            : null;
    }

    /// <summary>Whether a name may begin here: with a capital, or with an article of Arabic before one.</summary>
    private bool BeginsName(int at) =>
        (text.Words[at].Capitals > 0 && !SmallWords.IsArticle(text.Key(at, 1)))
        || (at + 1 < text.Words.Length && text.Words[at + 1] is { Gap: WordGap.Hyphen, Capitals: > 0 } && text.Key(at, 1).Length == 2);

    private bool IsOpen(int at) => (text.Words[at].Gap != WordGap.Hyphen || at == 0) && IsSmall(at);

    private bool IsSmall(int at) => SmallWords.LeadsIn(text.Key(at, 1)) || (SmallWords.LeadsAway(text.Key(at, 1)) && text.Words[at].Capitals < 2);

    private MentionPart? Role(int at, int count) =>
        (RoleList.Find(text.Key(at, count)) ?? (text.Words[at + count - 1].IsPossessive ? RoleList.Find(text.Stem(at, count)) : null)) is { } role
            ? new MentionPart { Kind = PartKind.Role, First = at, Count = count, Role = role, Country = role.Country, Sectors = role.Sectors }
            : null;

    /// <summary>A title of the almanac whose last word the list of roles does not have.</summary>
    private MentionPart? Title(int at, int count)
    {
        var isLowerCase = Capitals(at, count) == 0 || (at == 0 && count == 1);
        if (count > LongestTitle || !isLowerCase || IsOpen(at) || IsOpen(at + count - 1) || RoleList.Find(text.Stem(at + count - 1, 1)) is not null || RoleList.Find(text.Key(at, 1)) is not null
            || almanac.Titles(text.Stem(at, count).ToString()) is not [var title, ..])
        {
            return null;
        }

        var role = title.Sector == "IGO" ? new RoleSectors("IGO", [], false, title.Office) : new RoleSectors(null, [title.Sector], false, title.Office);
        return new MentionPart { Kind = PartKind.Role, First = at, Count = count, Role = role, Country = role.Country, Sectors = role.Sectors };
    }

    /// <summary>A name of the list of bodies, in capitals where it is one of initials.</summary>
    private MentionPart? Listed(int at, int count)
    {
        var body = BodyList.Find(text.Stem(at, count), on) ?? (text.Words[at + count - 1].IsPossessive ? BodyList.Find(text.Key(at, count), on) : null);
        return body is null || (body.IsAcronym && Capitals(at, count) < 2) ? null
            : new MentionPart { Kind = PartKind.Body, First = at, Count = count, Country = body.Country, Sectors = body.Sectors };
    }

    private int Capitals(int at, int count) => text.Words.AsSpan().Slice(at, count).ToArray().Sum(word => word.Capitals);

    private MentionPart? Named(int at, int count, MentionPart? before)
    {
        // What owns something comes before a name that ends in an s: "Peru's" is not the town of Perus.
        var part = Named(at, count, text.Stem(at, count));
        return (part ?? (text.Words[at + count - 1].IsPossessive ? Named(at, count, text.Key(at, count)) : null)) is { } found && !MayBePerson(found, before) ? found : null;
    }

    private MentionPart? Named(int at, int count, ReadOnlySpan<char> key)
    {
        if (Peoples.StateOf(key) is { } people)
        {
            return Place(PartKind.People, at, count, almanac.State(people));
        }

        var found = almanac.Find(key.ToString());
        return found.IsEmpty ? null : new NameChoice(almanac, on, _country).Of(found.Where(name => Fits(name, at, count))) switch
        {
            null => null,
            { Actor.Kind: KnownKind.Person } => count > 1 && _persons.ByName(key.ToString(), _country, null) is { } held ? new MentionPart { Kind = PartKind.Person, First = at, Count = count, Actor = held.Person, Country = held.Country } : null,
            { Form: NameForm.Capital or NameForm.Metonym } seat when seat.Until is { } until && until < (on ?? DateOnly.MaxValue) => new MentionPart { Kind = PartKind.Place, First = at, Count = count, Actor = seat.Actor, Country = seat.Actor.Country },
            { Actor.Kind: KnownKind.State } state => Place(at, count, state),
            { Form: NameForm.Capital or NameForm.Metonym or NameForm.Adjective } other => Place(at, count, other),
            { Actor.Kind: KnownKind.City or KnownKind.Region or KnownKind.Place } place => new MentionPart { Kind = PartKind.Place, First = at, Count = count, Actor = place.Actor, Country = place.Actor.Country },
            var other => new MentionPart { Kind = PartKind.Body, First = at, Count = count, Actor = other.Actor, Country = BodyKinds.Country(other.Actor, almanac), Sectors = BodyKinds.Sectors(other.Actor) },
        };
    }

    private MentionPart Place(int at, int count, KnownName name) => name.Form switch
    {
        NameForm.Capital or NameForm.Metonym => Place(PartKind.Seat, at, count, name.Actor),
        NameForm.Adjective or NameForm.Inhabitant or NameForm.People => Place(PartKind.People, at, count, name.Actor),
        _ => Place(PartKind.State, at, count, name.Actor) with { Sectors = StateSectors(at, count) },
    };

    private static MentionPart Place(PartKind kind, int at, int count, KnownActor? actor) => new()
    {
        Kind = kind,
        First = at,
        Count = count,
        Actor = actor,
        Country = actor?.Country,
        Role = actor is not null && SmallWords.IsUnrecognised(actor.Key) ? BodyKinds.Unrecognised : null,
    };

    /// <summary>The name of a state that ends in a word for its government, such as <c>Authority</c>.</summary>
    private ImmutableArray<string> StateSectors(int at, int count) =>
        count > 1 && RoleList.Find(text.Stem(at + count - 1, 1)) is { Sectors: ["GOV"] } ? ["GOV"] : [];

    /// <summary>Initials count only in capitals; a short name that needs context only where it is written so.</summary>
    private bool Fits(KnownName name, int at, int count) =>
        name.Form != NameForm.Acronym && name.Words.Any(char.IsLower) ? !name.NeedsContext || name.Actor.Country == _country
        : Capitals(at, count) > 1 && (!name.NeedsContext || name.Words.Length >= ShortestAcronym);

    /// <summary>Whether a place or company is rather somebody's first name, with an unknown name after it, or a last name behind a title or an unknown name.</summary>
    private bool MayBePerson(MentionPart part, MentionPart? before)
    {
        var next = part.First + part.Count;
        if (part.Count > 1 || text.Words[part.First].IsPossessive)
        {
            return false;
        }

        return (before is { Kind: PartKind.Name } && text.Words[part.First].Gap == WordGap.Blank && part.Actor is { Kind: KnownKind.City or KnownKind.Company or KnownKind.Media })
            || (part.Kind is PartKind.State or PartKind.Seat or PartKind.Place && ((SmallWords.IsGivenName(text.Key(part.First, 1)) && next < text.Words.Length && text.Words[next].Gap == WordGap.Blank && text.Words[next].Capitals > 0 && RoleList.Find(text.Stem(next, 1)) is null)
                || (part.Kind == PartKind.Place && next == text.Words.Length && before is { Kind: PartKind.Role, Role.Office: not null })));
    }

    /// <summary><c>Turkish-backed</c> and <c>pro-Russian</c> tell of others than Turks and Russians.</summary>
    private MentionPart WithoutThoseSetApart(MentionPart part)
    {
        if (part.Kind is not (PartKind.State or PartKind.People or PartKind.Seat or PartKind.Body))
        {
            return part;
        }

        var next = part.First + part.Count;
        var isApart = next < text.Words.Length && text.Words[next].Gap == WordGap.Hyphen && SmallWords.SetsApart(text.Key(next, 1));
        var isSide = part.First > 0 && text.Words[part.First].Gap == WordGap.Hyphen && SmallWords.TakesSides(text.Key(part.First - 1, 1));
        return isApart ? new MentionPart { Kind = PartKind.Other, First = part.First, Count = part.Count + 1 }
            : isSide ? new MentionPart { Kind = PartKind.Other, First = part.First, Count = part.Count }
            : part;
    }
}
