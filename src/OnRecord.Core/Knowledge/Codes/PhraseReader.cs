using System.Collections.Immutable;

namespace OnRecord.Knowledge.Codes;

/// <summary>Reads the code of one phrase: its last noun decides the sector, what stands before it the country.</summary>
/// <param name="persons">Finds the offices of persons.</param>
/// <param name="context">The country of which the text around speaks.</param>
internal sealed class PhraseReader(PersonOffices persons, string? context)
{
    private static readonly string[] _stateless = ["IGO", "UNO", "EUR"];

    public PhraseCode Read(ImmutableArray<MentionPart> parts)
    {
        var country = Country(parts);
        var at = HeadOf(parts);
        if (at < 0)
        {
            return new PhraseCode(country, [], null, CodeBasis.Unknown, PhraseStrength.None, false, null);
        }

        var isFormer = parts.Take(at + 1).Any(part => part.Kind == PartKind.Former);
        var code = parts[at].Kind switch
        {
            PartKind.Person => Person(parts, at, country),
            PartKind.Body => Body(parts, at, country, isFormer),
            PartKind.Role => Role(parts, at, country),
            _ => Place(parts[at], country),
        };
        return WithPartlyRecognised(parts, code with { IsFormer = code.IsFormer || isFormer });
    }

    /// <summary>The last role, body or person; the last place where there is none.</summary>
    private static int HeadOf(ImmutableArray<MentionPart> parts)
    {
        var head = LastIndex(parts, part => part.Kind is PartKind.Role or PartKind.Body or PartKind.Person);
        return head >= 0 ? head : LastIndex(parts, part => part.Kind is PartKind.State or PartKind.People or PartKind.Seat or PartKind.Place);
    }

    private static int LastIndex(ImmutableArray<MentionPart> parts, Func<MentionPart, bool> isWanted)
    {
        var at = parts.Length - 1;
        while (at >= 0 && !isWanted(parts[at]))
        {
            at--;
        }

        return at;
    }

    private static MentionPart? Country(ImmutableArray<MentionPart> parts) => parts.FirstOrDefault(part => part.Country is not null);

    private static PhraseCode Place(MentionPart part, MentionPart? country)
    {
        ImmutableArray<string> sectors = part.Kind switch
        {
            PartKind.Seat => ["GOV"],
            PartKind.Place => ["CVL"],
            _ => part.Sectors,
        };
        return new PhraseCode(country, sectors, sectors.IsEmpty ? null : part, sectors.IsEmpty ? CodeBasis.Unknown : CodeBasis.Place, PhraseStrength.Name, false, part.Actor);
    }

    private static PhraseCode Body(ImmutableArray<MentionPart> parts, int at, MentionPart? country, bool isFormer)
    {
        // "Former governor" says of whatever a person leads today that it is another office.
        var title = isFormer ? parts[..at].LastOrDefault(part => part.Role is { Sectors: ["GOV", ..] }) : null;
        return new PhraseCode(country, (title ?? parts[at]).Sectors, title ?? parts[at], title is null ? CodeBasis.Body : CodeBasis.Role, PhraseStrength.Strong, false, parts[at].Actor);
    }

    private PhraseCode Person(ImmutableArray<MentionPart> parts, int at, MentionPart? country)
    {
        var title = parts[..at].LastOrDefault(part => part.Kind == PartKind.Role);
        var named = parts[at];
        var hint = parts[..at].FirstOrDefault(part => part.Country is not null)?.Country ?? context;
        var held = named.Actor is { } actor ? persons.Of(actor, hint, title?.Role?.Office) : null;
        var byTitle = title is null ? null : Role(parts[..at], parts.IndexOf(title), country);
        if (byTitle is { Strength: > PhraseStrength.Name } && !byTitle.Sectors.IsEmpty && !(held is { IsFormer: true, Term.Post.Kind: OfficeKind.HeadOfState or OfficeKind.HeadOfGovernment } && title?.Role?.Office is OfficeKind.HeadOfState or OfficeKind.HeadOfGovernment))
        {
            return byTitle with { Actor = named.Actor, Strength = PhraseStrength.Strong };
        }

        return held is null
            ? new PhraseCode(country, [], null, CodeBasis.Unknown, PhraseStrength.Name, false, named.Actor)
            : new PhraseCode(country, held.Sectors, named, held.IsFormer ? CodeBasis.FormerOffice : CodeBasis.Office, title is null ? PhraseStrength.Name : PhraseStrength.Strong, held.IsFormer, named.Actor);
    }

    private static PhraseCode Role(ImmutableArray<MentionPart> parts, int at, MentionPart? country)
    {
        var head = parts[at];
        var role = head.Role ?? BodyKinds.Unrecognised;
        var modifier = parts[..at].LastOrDefault(part => Says(part, role));
        if (role.IsWeak)
        {
            return modifier is not null
                ? new PhraseCode(country, modifier.Sectors, modifier, modifier.Kind == PartKind.Body ? CodeBasis.Body : CodeBasis.Role, PhraseStrength.Strong, false, null)
                : new PhraseCode(country, IsStateless(country) && !IsArmed(role) ? [] : role.Sectors, head, CodeBasis.Role, role.Sectors.IsEmpty ? PhraseStrength.None : PhraseStrength.Weak, false, null);
        }

        return new PhraseCode(country, Strong(role, modifier, country), head, CodeBasis.Role, PhraseStrength.Strong, false, null);
    }

    /// <summary>Whether a word before the head says a sector that may go before the head's.</summary>
    private static bool Says(MentionPart part, RoleSectors head) =>
        part.Kind == PartKind.Body ? !part.Sectors.IsEmpty || IsStateless(part)
        : part.Kind == PartKind.Seat ? head.IsWeak && part.Sectors is [_, ..]
        : part.Role is { IsWeak: false, Sectors: [var first, ..] } && part.Kind == PartKind.Role && (first != "CVL" || head.Sectors.IsEmpty);

    private static ImmutableArray<string> Strong(RoleSectors head, MentionPart? modifier, MentionPart? country)
    {
        var own = head.Sectors;
        if (modifier is null || modifier.Sectors.IsEmpty)
        {
            return own is ["GOV", ..] && IsStateless(country) ? [] : own;
        }

        return (modifier.Sectors[0], own is [var first, ..] ? first : "") switch
        {
            // Whoever fights is what the word before says: "rebel fighters", "army gunners".
            ("REB" or "PRM" or "CRM" or "MIL" or "COP", "UAF") => modifier.Sectors,
            ("REB", "MIL" or "COP" or "LEG" or "JUD") => [.. modifier.Sectors, .. own],
            ("OPP", _) or (_, _) when modifier.Sectors.Contains("OPP") && !own.Contains("OPP") && modifier.Kind == PartKind.Role => [.. own, "OPP"],
            _ => own,
        };
    }

    private static bool IsArmed(RoleSectors role) => role.Sectors is ["MIL" or "COP", ..];

    private static bool IsStateless(MentionPart? part) => part?.Country is { } code && _stateless.Contains(code, StringComparer.Ordinal);

    private static PhraseCode WithPartlyRecognised(ImmutableArray<MentionPart> parts, PhraseCode code) =>
        parts.Any(part => part.Role == BodyKinds.Unrecognised) && !code.Sectors.Contains("PRE")
            ? code with { Sectors = ["PRE", .. code.Sectors], SectorPart = code.SectorPart ?? code.CountryPart, Basis = code.Basis == CodeBasis.Unknown ? CodeBasis.Place : code.Basis }
            : code;
}
