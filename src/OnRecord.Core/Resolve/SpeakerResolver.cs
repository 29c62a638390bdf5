using System.Collections.Immutable;

namespace OnRecord.Resolve;

/// <summary>Finds out whom the words for a source mean. What the article does not say stays unknown, with the reason.</summary>
internal sealed class SpeakerResolver
{
    private const int MostJoined = 6;

    private readonly Grammar _grammar;
    private readonly Cast _cast;
    private readonly PronounResolver _pronouns;
    private readonly PluralResolver _plurals;
    private readonly RelativeResolver _relatives;
    private readonly DocumentIssuer _issuers;
    private readonly DescriptionResolver _descriptions;

    public SpeakerResolver(Grammar grammar, Cast cast, Discourse discourse, ChainEvidence chains)
    {
        (_grammar, _cast) = (grammar, cast);
        _pronouns = new PronounResolver(grammar, cast, discourse, chains);
        _plurals = new PluralResolver(grammar, cast, discourse, chains);
        _relatives = new RelativeResolver(grammar, cast);
        _issuers = new DocumentIssuer(grammar, cast, discourse);
        _descriptions = new DescriptionResolver(grammar, cast, discourse, chains);
    }

    /// <summary>Whom a pronoun of one person means that stands in the narration.</summary>
    public Reference Pronoun(int token, char gender, Spoken? previous) => _pronouns.Resolve(token, gender, previous, []);

    /// <param name="source">The words for the source.</param>
    /// <param name="previous">Who spoke in the attribution before.</param>
    /// <param name="content">What is ascribed.</param>
    public Reference Resolve(Phrase source, Spoken? previous, ImmutableArray<TextSpan> content)
    {
        var (reference, form) = Meant(source, new Place(previous, content, 0));
        reference.Member?.Mention(source.Span, form);
        return reference;
    }

    private (Reference Reference, MentionForm Form) Meant(Phrase source, Place place)
    {
        if (_relatives.RelativeIn(source) is { } relative)
        {
            return (_relatives.Resolve(source, relative, phrase => Inside(phrase, place)), MentionForm.Pronoun);
        }

        if (Joint(source, place) is { } joint)
        {
            return (joint, MentionForm.Name);
        }

        if (source.IsPronoun)
        {
            return (Pronoun(source, place), MentionForm.Pronoun);
        }

        if (Named(source) is { } named)
        {
            return (named, MentionForm.Name);
        }

        if (_grammar.Lower(source.Core.Start) == "both" && source.IsPlural)
        {
            return (_plurals.Both(source), MentionForm.Title);
        }

        return (_issuers.Resolve(source, place.Previous, phrase => Inside(phrase, place)) ?? _descriptions.Resolve(source, Owner(source, place), place.Previous), MentionForm.Title);
    }

    /// <summary>Whom a phrase inside or before the source means; phrases do not lead on for ever.</summary>
    private Reference Inside(Phrase phrase, Place place) =>
        place.Depth > 4 ? Reference.Unknown($"“{phrase.Description}” leads to no name") : Meant(phrase, place with { Depth = place.Depth + 1 }).Reference;

    private Reference Pronoun(Phrase source, Place place)
    {
        var lower = source.HeadLower;
        return lower == "one" ? Reference.Unknown($"the article does not say who “{source.Description}” is")
            : lower == "each" ? _plurals.Each(source, phrase => Inside(phrase, place))
            : lower is "i" or "me" or "my" && !_grammar.IsQuoted(source.Head) ? new Reference(_cast.Describe("article author (unnamed)", ActorType.Unnamed), Basis.Unnamed, 0.8)
            : Pronouns.Person(lower) is { } gender ? _pronouns.Resolve(source.Head, gender, place.Previous, place.Content)
            : lower == "both" ? _plurals.Both(source)
            : Pronouns.IsPlural(lower) ? _plurals.Many(source.Head, place.Previous, phrase => Inside(phrase, place))
            : Pronouns.IsThing(lower) ? _plurals.Thing(source.Head, place.Previous)
            : Pronouns.Several.Contains(lower) ? _descriptions.Resolve(source, null, place.Previous)
            : Reference.Unknown($"“{lower}” is not said to be anybody in the article");
    }

    /// <summary>The name of who is meant by <c>his</c> in <c>his lawyer</c>; null when no pronoun says whose, or it is not known.</summary>
    private string? Owner(Phrase source, Place place)
    {
        if (source.Owner is not { } owner || !_grammar.Is(owner, "nmod:poss"))
        {
            return null;
        }

        var lower = _grammar.Lower(owner);
        return Pronouns.Person(lower) is { } gender && _pronouns.Resolve(owner, gender, place.Previous, place.Content).Member is { Type: ActorType.Person } member ? member.Name : null;
    }

    /// <summary><c>Smith and Jones</c>: all together. <c>The former banker and chairman</c> is one.</summary>
    private Reference? Joint(Phrase source, Place place)
    {
        var heads = _cast.NameAt(source.Head) is { } named ? Enumerable.Range(named.Name.First, named.Name.Last - named.Name.First + 1) : [source.Head];
        var joined = heads.SelectMany(head => source.JoinedTo(head)).Where(_grammar.IsNominal).Order().Take(MostJoined).ToList();
        joined.RemoveAll(other => IsSamePerson(source, other));
        if (joined.Count == 0)
        {
            return null;
        }

        var parts = joined.Prepend(source.Head).Select(source.Part).ToList();
        var references = parts.Select(part => Inside(part, place)).ToList();
        var names = references.Zip(parts, (reference, part) => reference.Member is { Type: not ActorType.Unnamed } member ? member.Name : part.Description).ToList();
        var name = string.Join(", ", names[..^1]) + " and " + names[^1];
        var isNamed = references.Exists(reference => reference.Basis is Basis.Named or Basis.Title or Basis.Pronoun);
        return new Reference(_cast.Describe(name, ActorType.Collective), isNamed ? Basis.Named : Basis.Unnamed, references.Select(reference => reference.Confidence).Where(confidence => confidence > 0).DefaultIfEmpty(0.7).Min() * 0.95);
    }

    private bool IsSamePerson(Phrase source, int other) => IsSamePerson(source.Head, other)
        || (_cast.NameAt(source.Head) is null && !_grammar.IsPlural(source.Head) && RoleNouns.IsRole(_grammar.Lemma(source.Head)) && RoleNouns.IsRole(_grammar.Lemma(source.Last)) && !_grammar.IsPlural(source.Last) && _grammar.Tag(other) == PartOfSpeech.Propn && other < source.Last && _grammar.Child(other, "det") is null && _grammar.Tag(source.Last) == PartOfSpeech.Noun);

    private bool IsSamePerson(int head, int other) =>
        _cast.NameAt(head) is null or { Member.Type: ActorType.Person } && _cast.NameAt(other) is null && !_grammar.IsPlural(head) && !_grammar.IsPlural(other) && _grammar.Child(other, "det") is null && RoleNouns.IsRole(_grammar.Lemma(other));

    /// <summary>A name that is the head of the phrase, or an apposition to it: not <c>Hale</c> in <c>Hale's spokesman</c>.</summary>
    private Reference? Named(Phrase source)
    {
        if (_cast.NameAt(source.Head) is { } naming)
        {
            return Owned(source, naming) is { } owned ? new Reference(owned, Basis.Named, 0.95) : OfName(source, naming);
        }

        if ((Apposed(source) ?? AtEnd(source)) is { } person)
        {
            return new Reference(person, Basis.Named, person.Type == ActorType.Person ? 0.95 : 0.9);
        }

        // "the Times newspaper"
        return RoleNouns.IsOrganisation(source.HeadLemma) && source.HeadLemma is "newspaper" or "magazine" or "agency" or "channel" or "broadcaster" or "website" or "company" or "group" or "firm"
            && _grammar.Children(source.Head).Select(_cast.NameAt).FirstOrDefault(name => name?.Member is { Type: ActorType.Organisation })?.Member is { } body && source.Owner is null
            ? new Reference(body, Basis.Named, 0.9)
            : null;
    }

    private Reference? OfName(Phrase source, Naming naming)
    {
        if (naming.Member is not { } member)
        {
            return naming.Candidates.Count > 1 ? Reference.Ambiguous(naming.Name.Name, naming.Candidates) : naming.Name.Type == NameType.Norp ? null : Standing(naming);
        }

        if (member.Type == ActorType.Group && !string.Equals(source.Description, naming.Name.Name, StringComparison.Ordinal))
        {
            // "Fellow Democrats" are not the Democrats.
            return null;
        }

        if (member.Type == ActorType.Organisation && source.Owner is { } owner && _cast.NameAt(owner) is { Member.Type: not ActorType.Person } && _cast.World.Body(naming.Name.Name) is null)
        {
            return new Reference(_cast.Describe(source.Description, ActorType.Organisation), Basis.Named, 0.9);
        }

        return new Reference(member, Basis.Named, naming.Name.IsDoubtful ? 0.92 : 0.98);
    }

    /// <summary>A capital or building that stands for its government, when it speaks; another place under its own name.</summary>
    private Reference Standing(Naming naming)
    {
        var actors = _cast.World.StandingFor(naming.Name.Name).ToList();
        var states = actors.FindAll(actor => actor.Kind == Knowledge.KnownKind.State);
        var state = states.MinBy(actor => actor.Key.Length);
        if (state is not null && actors.Find(actor => actor.Kind == Knowledge.KnownKind.International) is { } union && !_cast.IsDescribed(state.Name, ActorType.State))
        {
            return new Reference(_cast.Body(union.Name), Basis.Named, 0.7);
        }

        return state is null ? new Reference(_cast.Body(naming.Name.Name), Basis.Named, 0.85) : new Reference(_cast.State(state.Name), Basis.Named, 0.85);
    }

    /// <summary>Whoever is named behind an owner: <c>Lind's campaign manager Tom Berg</c>, however the tree reads it.</summary>
    private Member? Owned(Phrase source, Naming owner)
    {
        var after = owner.Name.Last + 1;
        var later = _cast.NamesIn(after, source.Core.End - 1).FirstOrDefault(naming => naming.Member is { Type: ActorType.Person });
        return later is { Member: { } person } && person != owner.Member && (RoleNouns.IsRole(_grammar.Lower(later.Name.First - 1)) || _grammar.Lower(later.Name.First - 1) is "'s" or "'")
            && Enumerable.Range(after, later.Name.First - after).All(token => _grammar.Tag(token) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj || _grammar.Lower(token) is "'s" or "'" or "-")
                ? person : null;
    }

    /// <summary>The person in apposition to the head: <c>the envoy, Ana Ruiz,</c>, <c>spokesman John Lee of the ministry</c>.</summary>
    private Member? Apposed(Phrase source)
    {
        foreach (var child in _grammar.Children(source.Head))
        {
            if (source.Contains(child) && (_grammar.Is(child, "appos") || _grammar.Is(child, "flat") || _grammar.Is(child, "nmod:desc")) && _cast.NameAt(child)?.Member is { Type: ActorType.Person } person && !source.IsPlural)
            {
                return person;
            }
        }

        return source.IsPlural ? null : AfterComma(source);
    }

    /// <summary>The name with which the words end, with nothing but titles before it: <c>the Halder billionaire Berg</c>.</summary>
    private Member? AtEnd(Phrase source)
    {
        var last = _cast.NamesIn(source.Core.Start, source.Core.End - 1).LastOrDefault(naming => naming.Member is { Type: ActorType.Person or ActorType.Organisation });
        return last is { Member: { } member } && !source.IsPlural
            && Enumerable.Range(last.Name.Last + 1, source.Core.End - last.Name.Last - 1).All(token => !_grammar.IsNominal(token) || _grammar.Text(token).Contains('.', StringComparison.Ordinal))
            && Enumerable.Range(source.Core.Start, last.Name.First - source.Core.Start).All(token => _grammar.Tag(token) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Num || _grammar.Lower(token) is "-" or "&" || (_grammar.Lower(token) is "of" or "for" && last.Name is { IsDoubtful: true, Words.Length: > 1 }))
                ? member : null;
    }

    /// <summary><c>the envoy to the islands, Ana Ruiz</c>: a name behind a comma that ends the words or has another behind it.</summary>
    private Member? AfterComma(Phrase source) =>
        RoleNouns.IsRole(source.HeadLemma) && source.Core.End <= source.Last && _grammar.Text(source.Core.End) == ","
        && _cast.NamesIn(source.Core.End + 1, source.Last).FirstOrDefault(naming => naming.Member is { Type: ActorType.Person }) is { Member: { } person } naming
        && naming.Name.TitleFirst == source.Core.End + 1 && (naming.Name.Last >= source.Last || _grammar.Text(naming.Name.Last + 1) is ",")
            ? person : null;

    /// <summary>Where a phrase stands.</summary>
    private sealed record Place(Spoken? Previous, ImmutableArray<TextSpan> Content, int Depth);
}
