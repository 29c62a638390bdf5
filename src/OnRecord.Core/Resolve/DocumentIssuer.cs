using System.Collections.Frozen;

namespace OnRecord.Resolve;

/// <summary>Resolves a statement, report or poll to whoever issued it.</summary>
internal sealed class DocumentIssuer(Grammar grammar, Cast cast, Discourse discourse)
{
    private const double Near = 2;
    private const int Reach = 200;

    private static readonly FrozenSet<string> _people = FrozenSet.ToFrozenSet(["senior", "leading", "key", "prominent", "top", "establishment", "party", "opposition", "public", "industry", "military", "business", "religious", "political", "cabinet"], StringComparer.Ordinal);
    private static readonly FrozenSet<string> _announcements = FrozenSet.ToFrozenSet(["statement", "communique", "declaration", "letter", "resolution"], StringComparer.Ordinal);

    // Documents of the article by their noun, the last one of each.
    private readonly Dictionary<string, Reference> _last = new(StringComparer.Ordinal);

    /// <summary>The issuer of the document that the source is; null when it is none.</summary>
    /// <param name="source">The words for the source.</param>
    /// <param name="previous">Who spoke in the attribution before.</param>
    /// <param name="resolve">Finds out whom other words mean.</param>
    public Reference? Resolve(Phrase source, Spoken? previous, Func<Phrase, Reference> resolve)
    {
        var noun = source.HeadLemma;
        if (!(RoleNouns.IsDocument(noun) || RoleNouns.IsDocument(source.HeadLower)) || (noun == "figure" && source.Words.Any(_people.Contains)))
        {
            return null;
        }

        var reference = Issued(source, resolve) ?? Earlier(source, noun, previous, resolve) ?? new Reference(cast.Describe(source.Description, ActorType.Document), Basis.Document, 0.7);
        _last[noun] = reference;
        reference.Member?.Mention(source.Span, MentionForm.Title);
        return reference;
    }

    /// <summary>Whoever the phrase itself says.</summary>
    private Reference? Issued(Phrase source, Func<Phrase, Reference> resolve)
    {
        foreach (var (token, isSure) in Issuers(source.Head))
        {
            var issuer = Speaking(Phrase.Around(grammar, token), resolve);
            if (issuer is { Member: not null } && (isSure || issuer.Basis is Basis.Named))
            {
                return issuer with { Basis = Basis.Document, Confidence = Math.Min(issuer.Confidence, 0.85) };
            }
        }

        return null;
    }

    /// <summary>Where the phrase may say who issued it: an owner, <c>by</c> and <c>from</c>, a verb such as <c>issued by</c>, a name before the noun.</summary>
    private IEnumerable<(int Token, bool IsSure)> Issuers(int head)
    {
        foreach (var child in grammar.Children(head))
        {
            if (grammar.Is(child, "nmod:poss"))
            {
                yield return (child, true);
            }
            else if (grammar.Is(child, "nmod") && grammar.Child(child, "case") is { } preposition && grammar.Lower(preposition) is "by" or "from" or "of")
            {
                yield return (child, grammar.Lower(preposition) == "by");
            }
            else if (grammar.Is(child, "acl") && Agent(child) is { } agent)
            {
                yield return (agent, true);
            }
            else if ((grammar.Is(child, "compound") || grammar.Is(child, "amod") || grammar.Is(child, "nmod:desc")) && cast.NameAt(child)?.Member is { Type: ActorType.Organisation or ActorType.Person or ActorType.State })
            {
                yield return (child, false);
            }
        }
    }

    private int? Agent(int verb) =>
        grammar.Children(verb).Where(child => grammar.Is(child, "obl") && grammar.Child(child, "case") is { } by && grammar.Lower(by) == "by").Select(child => (int?)child).FirstOrDefault();

    /// <summary>Whom a phrase means; a spokesperson without a name issues for whom they speak.</summary>
    private Reference Speaking(Phrase phrase, Func<Phrase, Reference> resolve)
    {
        if (cast.NameAt(phrase.Head) is null && phrase.HeadLemma is "spokesman" or "spokeswoman" or "spokesperson"
            && (phrase.Owner ?? grammar.Child(phrase.Head, "nmod")) is { } principal && !Pronouns.All.Contains(grammar.Lower(principal)))
        {
            return resolve(Phrase.Around(grammar, principal));
        }

        return resolve(phrase);
    }

    /// <summary><c>the statement</c>: the one of which the article spoke, or one by who spoke just before.</summary>
    private Reference? Earlier(Phrase source, string noun, Spoken? previous, Func<Phrase, Reference> resolve)
    {
        if (source.IsDefinite && _last.TryGetValue(noun, out var same))
        {
            return same with { Confidence = Math.Min(same.Confidence, 0.8) };
        }

        if (source.IsDefinite && source.Owner is null && Narrated(source, noun, resolve) is { } narrated)
        {
            return narrated with { Confidence = Math.Min(narrated.Confidence, 0.75) };
        }

        return _announcements.Contains(noun) && previous is { Member: { } speaker } && (previous.Reference.Basis == Basis.Document || (IsBody(speaker) && discourse.Distance(previous.Token, source.First) <= Near))
            ? new Reference(speaker, Basis.Document, Math.Min(0.7, previous.Reference.Confidence * 0.9))
            : null;
    }

    /// <summary>The issuer of a document of which the narration spoke a little before: <c>a report by the watchdog</c>.</summary>
    private Reference? Narrated(Phrase source, string noun, Func<Phrase, Reference> resolve)
    {
        for (var token = source.First - 1; token >= Math.Max(0, source.First - Reach); token--)
        {
            if (!grammar.IsQuoted(token) && grammar.Tag(token) == PartOfSpeech.Noun && string.Equals(grammar.Lemma(token), noun, StringComparison.Ordinal) && Issued(Phrase.Around(grammar, token), resolve) is { } issued)
            {
                return issued;
            }
        }

        return null;
    }

    /// <summary>Whether somebody speaks by statements: several together, or a body.</summary>
    private static bool IsBody(Member member) => member.Type is ActorType.Collective or ActorType.Organisation or ActorType.State or ActorType.Group;
}
