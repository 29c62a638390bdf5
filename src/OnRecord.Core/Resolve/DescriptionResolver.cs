namespace OnRecord.Resolve;

/// <summary>
/// Resolves what is no name, pronoun or document: to the one of whom the article says it, to the body it calls so, else to an
/// actor of its own, whose name is the description. Unnamed sources are kept apart.
/// </summary>
internal sealed class DescriptionResolver(Grammar grammar, Cast cast, Discourse discourse, ChainEvidence chains)
{
    private const double Near = 3;
    private const double Sure = 0.75;
    private const double Trust = 0.85;

    private readonly TitleResolver _titles = new(grammar, cast, discourse);
    private readonly Collectives _collectives = new(grammar, cast);

    /// <param name="source">The description.</param>
    /// <param name="owner">The name of whose it is said to be, where a pronoun says so; null when none does or it is not known.</param>
    /// <param name="previous">Who spoke just before.</param>
    public Reference Resolve(Phrase source, string? owner, Spoken? previous)
    {
        var description = owner is null ? source.Description : source.OwnedBy(owner);
        if (source.IsPlural)
        {
            return Several(source, description, previous);
        }

        var isRole = RoleNouns.IsRole(source.HeadLemma);
        if (!source.IsIndefinite && _titles.Resolve(source, previous) is { } titled)
        {
            return titled;
        }

        if (source.IsDefinite && OfChain(source, isRole) is { } chained)
        {
            return chained;
        }

        return RoleNouns.IsOrganisation(source.HeadLemma) && !isRole ? Body(source, description, previous) : One(source, description, isRole, owner is not null);
    }

    /// <summary>The one whom the chains hold to be meant, when they are sure and the noun may be said of such a one.</summary>
    private Reference? OfChain(Phrase source, bool isRole) =>
        chains.At(source.Head).FirstOrDefault(one => one.Probability >= Sure && (isRole ? one.Member.Type == ActorType.Person && MayBe(one.Member, source) : one.Member.Type == ActorType.Organisation && RoleNouns.IsOrganisation(source.HeadLemma))) is { Member: { } member } chain
            ? new Reference(member, Basis.Title, Trust * chain.Probability)
            : null;

    private static bool MayBe(Member member, Phrase source) => RoleNouns.Gender(source.HeadLemma) is var gender && (gender == '?' || member.Gender == '?' || member.Gender == gender);

    private Reference Several(Phrase source, string description, Spoken? previous)
    {
        if (source.IsDefinite && RoleNouns.IsGeneral(source.HeadLemma) && source.Core.Count <= 2 && previous is { Member: { Type: ActorType.Collective or ActorType.Group } group } && discourse.Distance(previous.Token, source.First) <= Near)
        {
            return new Reference(group, Basis.Title, 0.7);
        }

        if (source.IsDefinite && source.Owner is null && _collectives.Fuller(source) is { } fuller)
        {
            return new Reference(cast.Describe(fuller, ActorType.Collective), Basis.Unnamed, 0.85);
        }

        if (source.IsDefinite && source.Owner is null && Earlier(source, ActorType.Collective) is { } same)
        {
            return new Reference(same, Basis.Unnamed, 0.8);
        }

        return new Reference(cast.Describe(description, ActorType.Collective), Basis.Unnamed, 0.85);
    }

    /// <summary><c>the council</c> after <c>the Security Council</c>; <c>the company</c> after who spoke; else the body as the article calls it.</summary>
    private Reference Body(Phrase source, string description, Spoken? previous)
    {
        var isBare = source.Core.Count <= 2;
        if (source.IsDefinite && isBare && cast.LastBody(source.HeadLemma, source.First) is { } named)
        {
            return new Reference(named, Basis.Title, 0.88);
        }

        if (source.IsDefinite && source.Owner is null && cast.Known(source.HeadLemma) is { } known)
        {
            return new Reference(known, Basis.Title, 0.88);
        }

        if (source.IsDefinite && source.Owner is null && RoleNouns.IsCompany(source.HeadLemma) && Company(source, previous) is { } company)
        {
            return new Reference(company, Basis.Title, 0.75);
        }

        return !isBare && !source.IsIndefinite
            ? new Reference(cast.Describe(description, ActorType.Organisation), Basis.Title, 0.88)
            : new Reference(cast.Describe(description, ActorType.Organisation, isNamed: false), Basis.Unnamed, 0.8);
    }

    /// <summary>The body that spoke just before, or the only one that was named a little before.</summary>
    private Member? Company(Phrase source, Spoken? previous)
    {
        if (previous?.Member is { Type: ActorType.Organisation } speaker && discourse.Distance(previous.Token, source.First) <= Near)
        {
            return speaker;
        }

        var near = discourse.Before(source.First).TakeWhile(recent => discourse.Distance(recent.Token, source.First) <= Near).Select(recent => recent.Member).Where(member => member.Type == ActorType.Organisation).Distinct().ToList();
        return near.Count == 1 ? near[0] : null;
    }

    private Reference One(Phrase source, string description, bool isRole, bool isOwned)
    {
        if (source.IsDefinite && !isOwned && Earlier(source, ActorType.Unnamed) is { } earlier)
        {
            return new Reference(earlier, Basis.Unnamed, 0.8);
        }

        if (RoleNouns.IsCollective(source.HeadLower))
        {
            return new Reference(cast.Describe(description, ActorType.Collective), Basis.Unnamed, 0.75);
        }

        if (isRole && source.IsDefinite && !isOwned)
        {
            return source.Core.Count > 2 || source.Owner is not null ? new Reference(cast.Describe(source.Description, ActorType.Office), Basis.Title, 0.88) : Reference.Unknown($"the article does not say who “the {source.Description}” is");
        }

        return source.IsIndefinite || isRole || isOwned
            ? new Reference(Apart(description, source.IsIndefinite), Basis.Unnamed, 0.8)
            : Reference.Unknown($"the article does not say who “{source.Description}” is");
    }

    /// <summary>A source without a name; <c>an official</c> is another one than the official of before.</summary>
    private Member Apart(string description, bool isNew)
    {
        var name = $"{description} (unnamed)";
        for (var number = 2; isNew && number < 100 && cast.IsDescribed(name, ActorType.Unnamed); number++)
        {
            name = $"{description} (unnamed {number})";
        }

        return cast.Describe(name, ActorType.Unnamed);
    }

    /// <summary><c>the official</c> after <c>a senior State Department official</c>.</summary>
    private Member? Earlier(Phrase source, ActorType type)
    {
        var words = source.Words.Skip(1).ToList();
        return cast.DescribedWith(source.HeadLower).FirstOrDefault(member => member.Type == type && words.TrueForAll(member.Words.Contains));
    }
}
