namespace OnRecord.Resolve;

/// <summary>Resolves <c>who</c>, <c>which</c> and <c>that</c> to what their clause belongs to.</summary>
internal sealed class RelativeResolver(Grammar grammar, Cast cast)
{
    private const int MostSteps = 8;

    /// <summary>The relative pronoun that a phrase is or holds: <c>who</c>, <c>most of whom</c>, <c>whose leaders</c>; null when there is none.</summary>
    public int? RelativeIn(Phrase source)
    {
        if (grammar.Lower(source.First) == "whose")
        {
            return source.First;
        }

        for (var token = source.First; token <= source.Last && token <= source.First + 3; token++)
        {
            if (Pronouns.IsRelative(grammar.Lower(token)) && (grammar.Tag(token) == PartOfSpeech.Pron || source.First == source.Last) && Clause(token) is { } clause && clause >= source.First && !Enumerable.Range(source.First, token - source.First).Any(grammar.IsNominal))
            {
                return token;
            }
        }

        return source.First == source.Last && Pronouns.IsRelative(source.HeadLower) ? source.First : null;
    }

    /// <param name="source">The words for the source.</param>
    /// <param name="relative">The relative pronoun in them.</param>
    /// <param name="resolve">Finds out whom a phrase means.</param>
    public Reference Resolve(Phrase source, int relative, Func<Phrase, Reference> resolve)
    {
        if (Antecedent(relative) is not { } antecedent)
        {
            return Reference.Unknown($"“{grammar.Lower(relative)}” does not stand beside a name");
        }

        antecedent = Somebody(antecedent, relative);
        var extent = Phrase.Around(grammar, antecedent);
        var phrase = extent.Last < relative - 1 && grammar.Sentence(antecedent) == grammar.Sentence(relative) ? Phrase.Of(grammar, grammar.Span(extent.First, relative - 1)) ?? extent : extent;
        if (grammar.Lower(relative) == "whose" && source.Head != relative)
        {
            var owned = grammar.Span(relative + 1, source.Last).Of(grammar.Doc.Text);
            return new Reference(cast.Describe($"{owned} of {phrase.Description}", ActorType.Collective), Basis.Unnamed, 0.7);
        }

        var meant = resolve(phrase);
        return meant with { Basis = meant.Basis is Basis.Named or Basis.Title ? Basis.Pronoun : meant.Basis, Confidence = meant.Confidence * 0.92 };
    }

    /// <summary><c>who</c> takes up people: in <c>the rise of Tom Berg, who</c> Berg, in <c>listeners to a programme who</c> the listeners.</summary>
    private int Somebody(int antecedent, int relative)
    {
        if (grammar.Lower(relative) is not ("who" or "whom"))
        {
            return antecedent;
        }

        if (!IsPeople(antecedent))
        {
            var before = relative - (relative > 1 && grammar.Text(relative - 1) is "," ? 2 : 1);
            if (before >= 0 && cast.NameAt(before) is { Member.Type: ActorType.Person } naming && grammar.Sentence(before) == grammar.Sentence(relative))
            {
                return naming.Name.Head;
            }
        }

        var at = antecedent;
        for (var steps = 0; steps < MostSteps && !IsPeople(at); steps++)
        {
            if (grammar.Head(at) is not { } head || !(grammar.Is(at, "nmod") || grammar.Is(at, "compound") || grammar.Is(at, "appos") || grammar.Is(at, "obl")) || grammar.Tag(head) is PartOfSpeech.Verb or PartOfSpeech.Aux)
            {
                return antecedent;
            }

            at = head;
        }

        return IsPeople(at) ? at : antecedent;
    }

    private bool IsPerson(int token) => cast.NameAt(token)?.Member is { Type: ActorType.Person } || grammar.Lower(token) == "one" || (RoleNouns.IsRole(grammar.Lemma(token)) && !RoleNouns.IsOrganisation(grammar.Lemma(token)));

    private bool IsPeople(int token) => cast.NameAt(token)?.Member is not null || RoleNouns.IsRole(grammar.Lemma(token)) || RoleNouns.IsCollective(grammar.Lower(token)) || grammar.Tag(token) == PartOfSpeech.Pron;

    /// <summary>The noun that the clause of a relative pronoun belongs to.</summary>
    private int? Antecedent(int relative)
    {
        if (Clause(relative) is { } clause && grammar.Head(clause) is { } noun && grammar.Tag(noun) is not (PartOfSpeech.Verb or PartOfSpeech.Aux) && !(grammar.Lower(relative) == "which" && IsPerson(noun)))
        {
            return noun;
        }

        // Where the tree does not say, the name or noun right before it.
        var before = relative - 1;
        before -= before > 0 && grammar.Text(before) is "," or "—" or "–" or "-" ? 1 : 0;
        return before >= 0 && grammar.Sentence(before) == grammar.Sentence(relative) && grammar.IsNominal(before) && !Pronouns.All.Contains(grammar.Lower(before)) ? HeadOf(before) : null;
    }

    private int HeadOf(int token)
    {
        var at = token;
        while (grammar.Head(at) is { } head && (grammar.Is(at, "flat") || grammar.Is(at, "compound") || (grammar.Is(at, "nmod") && head < at && RoleNouns.IsRole(grammar.Lemma(head)))) && Math.Abs(head - token) < MostSteps)
        {
            at = head;
        }

        return at;
    }

    /// <summary>The head of the relative clause in which a token stands.</summary>
    private int? Clause(int token)
    {
        var at = token;
        for (var steps = 0; steps < MostSteps; steps++)
        {
            if (grammar.Is(at, "acl:relcl"))
            {
                return at;
            }

            if (grammar.Head(at) is not { } head)
            {
                return null;
            }

            at = head;
        }

        return null;
    }
}
