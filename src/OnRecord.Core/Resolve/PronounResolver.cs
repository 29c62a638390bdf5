using System.Collections.Immutable;

namespace OnRecord.Resolve;

/// <summary>
/// Resolves <c>he</c> and <c>she</c>. Everybody who was referred to not long before and may be meant is weighed: how far back,
/// in what part of the sentence, whether they spoke just before, how often they come in. Where the best does not stand out,
/// all are candidates and nobody is named.
/// </summary>
internal sealed class PronounResolver(Grammar grammar, Cast cast, Discourse discourse, ChainEvidence chains)
{
    private const double Farthest = 5;
    private const double FarthestSpeaker = 8;

    // Weights of a log-linear model; docs/accuracy.md says how they were found.
    private const double PerSentence = 0.9;
    private const double Subject = 1.2;
    private const double Object = 0.5;
    private const double Owner = 0;
    private const double Speaker = 1.5;
    private const double PerMention = 0.35;
    private const double KnownGender = 0.6;
    private const double SameParagraph = 0.3;
    private const double Unnamed = -0.3;
    private const double Quoted = -1.2;
    private const double Nobody = -0.5;
    private const double Chains = 0.5;
    private const double Lowest = 0.6;
    private const double Sure = 0.48;
    private const double SureOfOne = 0.38;
    private const double Lead = 0.2;

    /// <summary>Whom a pronoun means.</summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="gender">m or f.</param>
    /// <param name="previous">Who spoke just before; null when nobody did.</param>
    /// <param name="content">What is said here: who is named in it rarely says it.</param>
    public Reference Resolve(int token, char gender, Spoken? previous, ImmutableArray<TextSpan> content)
    {
        var likely = Shares(token, gender, previous, content);
        if (likely.Count == 0)
        {
            return Reference.Unknown($"nobody is named near “{grammar.Lower(token)}”");
        }

        return likely[0].Member.IsHidden ? Reference.Unknown($"the article does not say who “{grammar.Lower(token)}” is")
            : likely[0].Share >= (likely.Count == 1 ? SureOfOne : Sure) && likely[0].Share - (likely.Count > 1 ? likely[1].Share : 0) >= Lead && !(likely.Count > 1 && AreBeside(likely[0].Member, likely[1].Member, token, previous))
            ? new Reference(likely[0].Member, likely[0].Member.Type == ActorType.Unnamed ? Basis.Unnamed : Basis.Pronoun, Lowest + ((1 - Lowest) * likely[0].Share))
            : Reference.Ambiguous(grammar.Lower(token), [.. likely.Where(one => one.Share > 0.1 && !one.Member.IsHidden).Select(one => one.Member).DefaultIfEmpty(likely[0].Member)], likely.Count == 1 ? " or somebody before" : "");
    }

    /// <summary><c>Lee met Park. He said</c>: neither spoke, and one is what the other did something to.</summary>
    private bool AreBeside(Member first, Member second, int token, Spoken? previous)
    {
        if (first == previous?.Member || second == previous?.Member)
        {
            return false;
        }

        var (one, other) = (discourse.Before(token).FirstOrDefault(recent => recent.Member == first), discourse.Before(token).FirstOrDefault(recent => recent.Member == second));
        return one.Member is not null && other.Member is not null && one.Place == SentencePart.Subject && other.Place == SentencePart.Object && discourse.Times(first) <= discourse.Times(second) + 1 && grammar.Head(one.Token) is { } verb && grammar.Head(other.Token) == verb;
    }

    /// <summary>How likely each is, the likeliest first: the mean of what the weights and what the chains say.</summary>
    private List<(Member Member, double Share)> Shares(int token, char gender, Spoken? previous, ImmutableArray<TextSpan> content)
    {
        var scores = Scores(token, gender, previous, content);
        var all = scores.Sum(one => Math.Exp(one.Score)) + Math.Exp(Nobody);
        var shares = scores.ToDictionary(one => one.Member, one => (1 - Chains) * Math.Exp(one.Score) / all);
        foreach (var (member, probability) in chains.At(token))
        {
            if (IsPerson(member) && MayBe(member, gender))
            {
                shares[member] = shares.GetValueOrDefault(member) + (Chains * probability);
            }
        }

        return [.. shares.Select(one => (one.Key, one.Value)).OrderByDescending(one => one.Value).ThenBy(one => one.Key.FirstToken ?? int.MaxValue)];
    }

    private List<(Member Member, double Score)> Scores(int token, char gender, Spoken? previous, ImmutableArray<TextSpan> content)
    {
        var scores = new List<(Member Member, double Score)>();
        var seen = new HashSet<Member>();
        foreach (var recent in After(token).Concat(discourse.Before(token).TakeWhile(recent => discourse.Distance(recent.Token, token) <= FarthestSpeaker)))
        {
            var isSpeaker = recent.Member == previous?.Member;
            var distance = discourse.Distance(recent.Token, token);

            if (distance <= (isSpeaker ? FarthestSpeaker : Farthest) && IsPerson(recent.Member) && MayBe(recent.Member, gender) && !IsExcluded(recent, token, content) && seen.Add(recent.Member))
            {
                scores.Add((recent.Member, Score(recent, token, distance, isSpeaker)));
            }
        }

        return scores;
    }

    private double Score(Recent recent, int token, double distance, bool isSpeaker) =>
        (-PerSentence * distance)
        + (recent.Place switch { SentencePart.Subject => Subject, SentencePart.Object => Object, SentencePart.Owner => Owner, _ => 0 })
        + (isSpeaker ? Speaker : 0)
        + (PerMention * Math.Log(1 + discourse.Times(recent.Member)))
        + (recent.Member.Gender == '?' ? 0 : KnownGender)
        + (discourse.IsSameParagraph(recent.Token, token) ? SameParagraph : 0)
        + (recent.Member.Type == ActorType.Person ? 0 : Unnamed)
        + (recent.IsQuoted && !isSpeaker ? Quoted : 0);

    /// <summary>The subject of the main clause for a pronoun in a clause before it: <c>When he left, Berg said</c>.</summary>
    private IEnumerable<Recent> After(int token)
    {
        var clause = grammar.Head(token);
        for (var steps = 0; steps < 6 && clause is { } at; steps++, clause = grammar.Head(at))
        {
            if (grammar.Is(at, "advcl") && grammar.Head(at) is { } main && main > token && grammar.Child(main, "nsubj") is { } subject && subject > token && cast.NameAt(subject)?.Member is { } member)
            {
                return [new Recent(member, subject, SentencePart.Subject, false)];
            }
        }

        return [];
    }

    private bool IsExcluded(Recent recent, int token, ImmutableArray<TextSpan> content) =>
        (recent.IsQuoted && content.Any(piece => piece.Contains(grammar.Span(recent.Token).Start))) || IsBesidePronoun(recent, token);

    /// <summary>Whether somebody stands in the clause whose subject the pronoun is, and so is somebody else: <c>Against Berg, he said</c>.</summary>
    private bool IsBesidePronoun(Recent recent, int token)
    {
        if (grammar.Sentence(recent.Token) != grammar.Sentence(token) || !grammar.Is(token, "nsubj") || grammar.Head(token) is not { } verb || recent.Place is SentencePart.Owner or SentencePart.Subject)
        {
            return false;
        }

        var at = recent.Token;
        for (var steps = 0; steps < 10 && grammar.Head(at) is { } head; steps++, at = head)
        {
            if (head == verb)
            {
                return !grammar.Is(at, "ccomp") && !grammar.Is(at, "parataxis") && !grammar.Is(at, "conj");
            }

            if (grammar.Child(head, "nsubj") is not null)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsPerson(Member member) => member.Type is ActorType.Person or ActorType.Office || (member.Type == ActorType.Unnamed && member.Words.Any(RoleNouns.IsRole));

    private static bool MayBe(Member member, char gender) => member.Gender == '?' || member.Gender == gender;
}
