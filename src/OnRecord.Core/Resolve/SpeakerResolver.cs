using System.Collections.Immutable;
using OnRecord.Extract.Rules;

namespace OnRecord.Resolve;

/// <summary>Finds out whom the words for a source mean. What the article does not say stays unknown, with the reason.</summary>
internal sealed class SpeakerResolver
{
    private readonly Cast _cast;
    private readonly TitleResolver _titles;
    private readonly PronounResolver _pronouns;
    private readonly DocumentIssuer _issuers;
    private readonly RelativeResolver _relatives;

    public SpeakerResolver(Annotations doc, ImmutableArray<Unit> units, Cast cast)
    {
        _cast = cast;
        _titles = new TitleResolver(cast);
        _pronouns = new PronounResolver(doc, units, cast);
        _issuers = new DocumentIssuer(doc, cast);
        _relatives = new RelativeResolver(doc, cast);
    }

    /// <param name="source">The words for the source.</param>
    /// <param name="previous">Who spoke in the attribution before.</param>
    /// <param name="previousUnit">The unit of that attribution.</param>
    public Reference Resolve(SourceWords source, Reference? previous, int previousUnit)
    {
        if (source.Lower.Count == 0)
        {
            return _cast.Called(source.Span) is { } called
                ? Mentioned(new Reference(called, Basis.Named, 0.85), source, MentionForm.Name)
                : Reference.Unknown("the words beside the cue name nobody");
        }

        if (source.IsRelative)
        {
            return Mentioned(_relatives.Resolve(source, phrase => Resolve(phrase, previous, previousUnit)), source, MentionForm.Pronoun);
        }

        if (source.IsPronoun)
        {
            return Mentioned(_pronouns.Resolve(source, previous, previousUnit), source, MentionForm.Pronoun);
        }

        return Name(source) ?? _issuers.Resolve(source, previous, source.UnitNumber - previousUnit <= 2, phrase => Resolve(phrase, previous, previousUnit)) ?? Mentioned(Described(source), source, MentionForm.Title);
    }

    private static Reference Mentioned(Reference reference, SourceWords source, MentionForm form)
    {
        reference.Member?.Mention(source.Span, form);
        return reference;
    }

    /// <summary>A name that is the head of the phrase, or an apposition to it: not <c>Hale</c> in <c>Hale's spokesman</c>.</summary>
    private Reference? Name(SourceWords source)
    {
        // Persons first: "University of Halder economist Tom Berg" is Berg.
        foreach (var (name, member) in _cast.NamedIn(source.UnitNumber).Where(named => named.Name.Span.Overlaps(source.Span)).OrderBy(named => named.Member.Type != ActorType.Person))
        {
            var last = LastItem(source, name.Span);
            var isHead = name.From <= source.Items[source.HeadAt] && last >= source.HeadAt;
            if (isHead && member.Type == ActorType.Group && !string.Equals(source.Description, name.Name, StringComparison.Ordinal))
            {
                // "Fellow Democrats" are not the Democrats.
                return null;
            }

            if (isHead)
            {
                return Joined(source, member) ?? new Reference(member, Basis.Named, member.IsSure ? 0.98 : 0.93);
            }

            // "the ambassador, Kelly Craft," and "spokesman John Lee of ...": a sure name after a comma.
            if (member.Type == ActorType.Person && last > source.HeadAt && IsApposed(source, FirstItem(source, name.Span)))
            {
                return new Reference(member, Basis.Named, 0.9);
            }
        }

        return Metonym(source);
    }

    /// <summary>
    /// Whether a comma or quotation and titles alone stand between the description and this word: <c>the envoy, Ana Ruiz</c>,
    /// and where the description has a role, <c>the envoy to the northern islands, Ana Ruiz</c>.
    /// </summary>
    private static bool IsApposed(SourceWords source, int first)
    {
        var at = first;
        while (at > source.HeadAt + 1 && source.Items[at] == source.Items[at - 1] + 1 && IsTitle(source, at - 1))
        {
            at--;
        }

        var isNext = at == source.HeadAt + 1 || source.Lower.Take(source.HeadAt + 1).Any(NameTables.IsRole);
        return at > source.HeadAt && source.Items[at] == source.Items[at - 1] + 2 && isNext && !source.Lower.Take(at).Any(word => word is "who" or "which" or "whose");
    }

    private static bool IsTitle(SourceWords source, int at) => source.Unit[source.Items[at]].IsCapital || NameTables.IsRole(source.Lower[at]);

    /// <summary><c>Smith and Jones</c>: both together. <c>Trade and Industry Minister Jones</c> is one.</summary>
    private Reference? Joined(SourceWords source, Member first)
    {
        if (source.HeadAt + 2 >= source.Lower.Count || source.Lower[source.HeadAt + 1] != "and")
        {
            return null;
        }

        var next = source.HeadAt + (WordClass.Determiners.Contains(source.Lower[source.HeadAt + 2]) ? 3 : 2);
        var (name, second) = _cast.NamedIn(source.UnitNumber).FirstOrDefault(named => next < source.Items.Count && named.Name.From == source.Items[next] && named.Member != first);
        return second is null ? null
            : second.Type == ActorType.Person && name.From < name.Item && first is { IsSure: false, Type: ActorType.Organisation } ? new Reference(second, Basis.Named, 0.9)
            : new Reference(_cast.Describe($"{first.Name} and {second.Name}", ActorType.Collective), Basis.Named, 0.93);
    }

    /// <summary>A capital or building that stands for its government, when it speaks.</summary>
    private Reference? Metonym(SourceWords source)
    {
        var state = NameTables.State(Folding.Fold(source.Description));
        if (state is null)
        {
            return null;
        }

        return Mentioned(new Reference(_cast.State(state), Basis.Named, 0.9), source, MentionForm.Name);
    }

    private static int LastItem(SourceWords source, TextSpan name)
    {
        var last = -1;
        for (var at = 0; at < source.Items.Count; at++)
        {
            if (source.Unit[source.Items[at]].Span.End <= name.End)
            {
                last = at;
            }
        }

        return last;
    }

    private static int FirstItem(SourceWords source, TextSpan name)
    {
        for (var at = 0; at < source.Items.Count; at++)
        {
            if (source.Unit[source.Items[at]].Span.End > name.Start)
            {
                return at;
            }
        }

        return 0;
    }

    private Reference Described(SourceWords source)
    {
        if (source.IsPlural)
        {
            if (source.IsDefinite && Earlier(source, ActorType.Collective) is { } same)
            {
                return new Reference(same, Basis.Unnamed, 0.8);
            }

            return new Reference(_cast.Describe(source.Description, ActorType.Collective), Basis.Unnamed, 0.85);
        }

        var hasRole = source.Lower.Take(source.HeadAt + 1).Any(NameTables.IsRole);
        if (hasRole && !source.IsIndefinite)
        {
            var fitting = _titles.Fitting(source);
            if (fitting.Count == 1 || (fitting.Count > 1 && !source.IsDefinite))
            {
                return new Reference(fitting[0], Basis.Title, fitting.Count == 1 ? 0.9 : 0.6);
            }

            if (fitting.Count > 1)
            {
                return Reference.Ambiguous(source.Description, fitting);
            }
        }

        return Unnamed(source, hasRole);
    }

    private Reference Unnamed(SourceWords source, bool hasRole)
    {
        if (NameTables.IsOrganisationNoun(source.HeadWord))
        {
            return Organisation(source);
        }

        if (source.IsDefinite && Earlier(source, ActorType.Unnamed) is { } earlier)
        {
            return new Reference(earlier, Basis.Unnamed, 0.8);
        }

        if (hasRole && source.IsDefinite)
        {
            return source.HeadAt > 1 ? new Reference(_cast.Describe(source.Description, ActorType.Office), Basis.Title, 0.88) : Reference.Unknown($"the article does not say who “the {source.Description}” is");
        }

        return source.IsIndefinite || hasRole
            ? new Reference(_cast.Describe($"{source.Description} (unnamed)", ActorType.Unnamed), Basis.Unnamed, 0.8)
            : Reference.Unknown($"the article does not say who “{source.Description}” is");
    }

    /// <summary><c>the official</c> after <c>a senior State Department official</c>.</summary>
    private Member? Earlier(SourceWords source, ActorType type) =>
        _cast.DescribedWith(source.HeadWord).FirstOrDefault(member => member.Type == type && source.Lower.Skip(1).Take(source.HeadAt).All(member.Words.Contains));

    /// <summary><c>the council</c> after <c>the Security Council</c>; else the body as the article calls it.</summary>
    private Reference Organisation(SourceWords source)
    {
        var known = source.IsDefinite && source.HeadAt <= 1 ? _cast.LastBody(source.HeadWord, source.UnitNumber) : null;
        if (known is not null)
        {
            return new Reference(known, Basis.Title, 0.88);
        }

        return source.HeadAt > 1 && !source.IsIndefinite ? new Reference(_cast.Describe(source.Description, ActorType.Organisation), Basis.Title, 0.88)
            : new Reference(_cast.Describe(source.Description, ActorType.Organisation, isNamed: false), Basis.Unnamed, 0.8);
    }
}
