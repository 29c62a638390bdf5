using OnRecord.Extract.Rules;

namespace OnRecord.Resolve;

/// <summary>Resolves a statement, report or poll to whoever issued it.</summary>
internal sealed class DocumentIssuer(Annotations doc, Cast cast)
{
    private const int FarthestItems = 8;

    /// <summary>The issuer of the document that the source is; null when it is none.</summary>
    /// <param name="source">The words for the source.</param>
    /// <param name="previous">Who spoke in the attribution before.</param>
    /// <param name="isNear">Whether that attribution stands in the sentence before, or the one before that.</param>
    /// <param name="resolve">Finds out whom other words mean.</param>
    public Reference? Resolve(SourceWords source, Reference? previous, bool isNear, Func<SourceWords, Reference> resolve)
    {
        if (!NameTables.IsDocument(source.HeadWord))
        {
            return null;
        }

        if (Named(source) is { } issuer)
        {
            issuer.Mention(source.Span, MentionForm.Title);
            return new Reference(issuer, Basis.Document, 0.85);
        }

        // "his website", "their joint statement": whose it is.
        if (source.Lower[0] is "his" or "her" or "their" or "its")
        {
            var owner = resolve(new SourceWords(doc, source.Unit, source.UnitNumber, source.Unit[source.Items[0]].Span));
            return owner with { Basis = Basis.Document, Confidence = owner.Confidence * 0.9 };
        }

        // "the statement": the one that spoke just before, or was issued by who spoke just before.
        if (source.HeadWord is "statement" or "communique" or "communiqué" or "declaration" && previous is { Member: { } same } && (previous.Basis == Basis.Document || (isNear && IsBody(same))))
        {
            same.Mention(source.Span, MentionForm.Title);
            return new Reference(same, Basis.Document, Math.Min(0.7, previous.Confidence * 0.9));
        }

        var document = cast.Describe(source.Description, ActorType.Document);
        document.Mention(source.Span, MentionForm.Title);
        return new Reference(document, Basis.Document, 0.7);
    }

    /// <summary>Whether somebody speaks by statements: several together, or a body.</summary>
    private static bool IsBody(Member member) => member.Type is ActorType.Collective or ActorType.Organisation or ActorType.State or ActorType.Group;

    /// <summary>The body or person named inside the phrase, or right after it behind <c>by</c> or <c>from</c>.</summary>
    private Member? Named(SourceWords source)
    {
        if (SureIn(source.UnitNumber, Own(source)) is { } inside)
        {
            return inside;
        }

        var unit = source.Unit;
        for (var at = source.Items[^1] + 1; at < unit.Count && at <= source.Items[^1] + FarthestItems && unit[at].IsWord; at++)
        {
            if (unit[at].Lower is "by" or "from" && NounPhrase.StartingAt(unit, at + 1) is { } phrase)
            {
                return SureIn(source.UnitNumber, unit.SpanOf(phrase.First, phrase.Last));
            }
        }

        return null;
    }

    /// <summary>The words of the document itself and of whose it is, without when and where: <c>a statement by the league</c> of <c>... issued at a summit in Norway</c>.</summary>
    private static TextSpan Own(SourceWords source)
    {
        var last = source.HeadAt;
        while (last + 1 < source.Lower.Count && !(WordClass.Prepositions.Contains(source.Lower[last + 1]) && source.Lower[last + 1] is not ("of" or "by" or "from")))
        {
            last++;
        }

        return source.Unit.SpanOf(source.Items[0], source.Items[last]);
    }

    private Member? SureIn(int unit, TextSpan span) =>
        cast.NamedIn(unit).Where(named => span.Contains(named.Name.Span) && named.Member.IsSure).Select(named => named.Member).LastOrDefault();
}
