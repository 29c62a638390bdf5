namespace OnRecord.Resolve;

/// <summary>Resolves <c>they</c>, <c>it</c> and <c>both</c>: to who spoke just before, else to what the sentence before speaks of.</summary>
internal sealed class PluralResolver(Grammar grammar, Cast cast, Discourse discourse, ChainEvidence chains)
{
    private const double Near = 2;
    private const double Sure = 0.7;
    private const double Trust = 0.85;
    private const int Reach = 200;

    /// <summary>Whom <c>they</c> means.</summary>
    public Reference Many(int token, Spoken? previous, Func<Phrase, Reference> resolve)
    {
        if (previous?.Member is { Type: ActorType.Collective or ActorType.Group or ActorType.Organisation or ActorType.State } speakers && discourse.Distance(previous.Token, token) <= Near && !FollowsPlural(token))
        {
            return new Reference(speakers, Still(previous.Reference), 0.8);
        }

        foreach (var subject in SubjectsBefore(token))
        {
            if (PluralAt(subject) is { } phrase && resolve(phrase) is { Member.Type: not (ActorType.Person or ActorType.Document) } reference)
            {
                return reference with { Basis = reference.Basis == Basis.Unnamed ? Basis.Unnamed : Basis.Pronoun, Confidence = 0.75 };
            }
        }

        return OfChain(token) ?? Reference.Unknown("the article does not say who “they” are");
    }

    /// <summary>What <c>it</c> means.</summary>
    public Reference Thing(int token, Spoken? previous)
    {
        if (previous?.Member is { } speaker && IsBody(speaker) && discourse.Distance(previous.Token, token) <= Near)
        {
            return new Reference(speaker, Still(previous.Reference), 0.8);
        }

        foreach (var subject in SubjectsBefore(token))
        {
            if (cast.NameAt(subject)?.Member is { } body && IsBody(body))
            {
                return new Reference(body, Basis.Pronoun, 0.75);
            }
        }

        return OfChain(token) ?? Reference.Unknown("the article does not say what “it” is");
    }

    /// <summary>Those of whom <c>each</c> is one: the subjects joined before it in its sentence.</summary>
    public Reference Each(Phrase source, Func<Phrase, Reference> resolve) =>
        SubjectsBefore(source.Head).Take(2).Where(subject => grammar.Children(subject).Any(child => grammar.Is(child, "conj"))).Select(PluralAt).OfType<Phrase>().Select(resolve).FirstOrDefault(reference => reference.Member is not null) is { } reference
            ? reference with { Basis = Basis.Pronoun, Confidence = 0.75 }
            : Reference.Unknown($"the article does not say who “{source.Description}” is");

    /// <summary>The body or group that the chains hold to be meant, when they are sure.</summary>
    private Reference? OfChain(int token) =>
        chains.At(token).FirstOrDefault(one => one.Member.Type is not (ActorType.Person or ActorType.Unnamed or ActorType.Office) && one.Probability >= Sure) is { Member: { } member } chain
            ? new Reference(member, member.Type == ActorType.Collective ? Basis.Unnamed : Basis.Pronoun, Trust * chain.Probability)
            : null;

    /// <summary>The two persons named last before <c>both men</c>, when nobody else was named since the sentence before the last.</summary>
    public Reference Both(Phrase source)
    {
        var near = discourse.Before(source.First).TakeWhile(recent => discourse.Distance(recent.Token, source.First) <= Near).Select(recent => recent.Member).Where(member => member.Type == ActorType.Person).Distinct().ToList();
        return near.Count == 2
            ? new Reference(cast.Describe($"{near[1].Name} and {near[0].Name}", ActorType.Collective), Basis.Pronoun, 0.75)
            : Reference.Unknown($"the article does not say who “{source.Description}” are");
    }

    /// <summary>Whoever had no name before has none now.</summary>
    private static Basis Still(Reference previous) => previous.Basis == Basis.Unnamed ? Basis.Unnamed : Basis.Pronoun;

    private static bool IsBody(Member member) => member.Type is ActorType.Organisation or ActorType.State or ActorType.Document;

    /// <summary>The subjects in the clauses before a pronoun in its own sentence, the nearest first, then the one of the sentence before.</summary>
    private IEnumerable<int> SubjectsBefore(int token)
    {
        var sentence = grammar.Sentence(token);
        var sentences = grammar.Doc.Sentences;
        for (var number = sentence; number >= Math.Max(0, sentence - 1); number--)
        {
            var first = Math.Max(sentences[number].Tokens.Start, token - Reach);
            var subjects = Enumerable.Range(first, Math.Max(0, Math.Min(sentences[number].Tokens.End, token) - first)).Where(at => at < token && !grammar.IsQuoted(at) && grammar.Is(at, "nsubj"));
            foreach (var subject in number == sentence ? subjects.Reverse() : subjects.Take(1))
            {
                yield return subject;
            }
        }
    }

    private Phrase? PluralAt(int token)
    {
        var phrase = Phrase.Around(grammar, token);
        return !phrase.IsPronoun && (phrase.IsPlural || grammar.Children(token).Any(child => grammar.Is(child, "conj") && grammar.IsNominal(child)) || cast.NameAt(token)?.Member is { } body && IsBody(body))
            ? Phrase.Of(grammar, phrase.Span.Union(grammar.Children(token).Where(child => grammar.Is(child, "conj")).Select(child => Phrase.Around(grammar, child).Span).DefaultIfEmpty(phrase.Span).Last()))
            : null;
    }

    /// <summary>Whether a plural that is no <c>they</c> stands before the pronoun in its own sentence, so that it may mean that: <c>Lee released his papers, though they</c>.</summary>
    private bool FollowsPlural(int token)
    {
        if (grammar.Doc.Sentences.Length == 0)
        {
            return false;
        }

        var start = Math.Max(token - Reach, grammar.Doc.Sentences[grammar.Sentence(token)].Tokens.Start);
        return Enumerable.Range(start, token - start).Any(at => grammar.Tag(at) == PartOfSpeech.Noun && grammar.IsPlural(at) && !grammar.IsQuoted(at))
            && !Enumerable.Range(start, token - start).Any(at => grammar.Lower(at) is "they" or "their");
    }
}
