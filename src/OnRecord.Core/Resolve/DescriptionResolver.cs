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
    private const double Likely = 0.35;
    private const double SureOfOffice = 0.93;

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

        var isRole = RoleNouns.IsRole(source.HeadLemma) || IsParent(source);
        if (source.IsDefinite && source.Core.Count <= 2 && Earlier(source, ActorType.Unnamed) is { } unnamed && discourse.Distance(discourse.LastToken(unnamed) ?? 0, source.First) <= Near)
        {
            return new Reference(unnamed, Basis.Unnamed, 0.8);
        }

        if (!source.IsIndefinite && _titles.Resolve(source, previous) is { } titled)
        {
            return titled;
        }

        if (source.IsDefinite && source.Owner is null && !RoleNouns.IsRuler(source.HeadLemma) && !HoldsName(source) && (OfChain(source, isRole) ?? (isRole ? SpeakerBefore(source, previous) : null)) is { } chained)
        {
            return chained;
        }

        return RoleNouns.IsOrganisation(source.HeadLemma) && !isRole ? Body(source, description, previous) : One(source, description, isRole, owner is not null);
    }

    /// <summary>The one whom the chains hold to be meant, when they are sure and the noun may be said of such a one.</summary>
    private Reference? OfChain(Phrase source, bool isRole) =>
        chains.At(source.Head).FirstOrDefault(one => one.Probability >= (IsOffice(source) ? SureOfOffice : Sure) && (isRole ? one.Member.Type == ActorType.Person && MayBe(one.Member, source) : one.Member.Type == ActorType.Organisation && RoleNouns.IsOrganisation(source.HeadLemma))) is { Member: { } member } chain
            ? new Reference(member, Basis.Title, Trust * chain.Probability)
            : null;

    /// <summary>
    /// <c>the scientist</c> for who spoke just before in the same paragraph, when nobody else was named since; and in the next
    /// paragraphs when the chains think so too.
    /// </summary>
    private Reference? SpeakerBefore(Phrase source, Spoken? previous)
    {
        if (previous?.Member is not { Type: ActorType.Person } speaker || (RoleNouns.IsOther(source.HeadLemma) && !IsParent(source)) || !MayBe(speaker, source) || discourse.Distance(previous.Token, source.First) is 0 or > Near)
        {
            return null;
        }

        var isNear = !IsOffice(source) && discourse.IsSameParagraph(previous.Token, source.First) && discourse.Before(source.First).TakeWhile(recent => recent.Token > previous.Token).All(recent => recent.IsQuoted || recent.Member == speaker || recent.Member.Type != ActorType.Person);
        return isNear ? new Reference(speaker, Basis.Title, 0.8)
            : chains.At(source.Head).Any(one => one.Member == speaker && one.Probability >= (IsOffice(source) ? Sure : Likely)) ? new Reference(speaker, Basis.Title, 0.75)
            : null;
    }

    /// <summary>An office is somebody's own; a trade or a part in life is said in passing of who has just spoken.</summary>
    private bool IsOffice(Phrase source) => RoleNouns.IsHead(source.HeadLemma) || RoleNouns.IsRuler(source.HeadLemma) || cast.World.Office(source.HeadLemma) is not null;

    /// <summary><c>the mother-of-three</c>.</summary>
    private static bool IsParent(Phrase source) => source.Description.Contains("-of-", StringComparison.OrdinalIgnoreCase);

    private static bool MayBe(Member member, Phrase source) => RoleNouns.Gender(source.HeadLemma) is var gender && (gender == '?' || member.Gender == '?' || member.Gender == gender);

    /// <summary>Whether another is named inside the description, which then is no mere taking up.</summary>
    private bool HoldsName(Phrase source) => cast.NamesIn(source.Core.Start, source.Core.End - 1).Any(naming => naming.Name.Type is NameType.Per or NameType.Org or NameType.Gpe && RoleNouns.IsOrganisation(source.HeadLemma));

    private Reference Several(Phrase source, string description, Spoken? previous)
    {
        if (source.IsDefinite && RoleNouns.IsGeneral(source.HeadLemma) && source.Core.Count <= 2 && previous is { Member: { Type: ActorType.Collective or ActorType.Group } group } && discourse.Distance(previous.Token, source.First) <= Near)
        {
            return new Reference(group, Basis.Title, 0.7);
        }

        if (source.Core.Count <= 4 && cast.World.IsBody(source.Description) && char.IsUpper(source.Description[0]))
        {
            return new Reference(cast.Describe(source.Description, ActorType.Group), Basis.Named, 0.9);
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

        if (source.IsDefinite && source.Owner is null && RoleNouns.IsCompany(source.HeadLemma) && !HoldsName(source) && Company(source, previous) is { } company)
        {
            return new Reference(company, Basis.Title, 0.75);
        }

        if (source.IsDefinite && isBare && InParagraph(source) is { } near)
        {
            return new Reference(near, Basis.Title, 0.75);
        }

        return !isBare && !source.IsIndefinite
            ? new Reference(cast.Describe(description, ActorType.Organisation), Basis.Title, 0.88)
            : new Reference(cast.Describe(description, ActorType.Organisation, isNamed: false), Basis.Unnamed, 0.8);
    }

    /// <summary>The only body that the paragraph names before <c>the force</c>, <c>the authority</c>.</summary>
    private Member? InParagraph(Phrase source) =>
        discourse.Before(source.First).TakeWhile(recent => discourse.IsSameParagraph(recent.Token, source.First) || discourse.Distance(recent.Token, source.First) == 0)
            .Where(recent => !recent.IsQuoted && recent.Member.Type == ActorType.Organisation).Select(recent => recent.Member).Distinct().ToList() is [var only] ? only : null;

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

        if (isRole && source.Core.Count == 1 && !isOwned && grammar.Doc.Article.BlockAt(source.Span.Start) is { Kind: BlockKind.Headline or BlockKind.CrossHead })
        {
            return Reference.Unknown($"the article does not say who “{source.Description}” is");
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
