using OnRecord.Extract.Rules;

namespace OnRecord.Resolve;

/// <summary>Resolves <c>who</c>, <c>which</c> and <c>that</c> to the name or phrase right before it.</summary>
internal sealed class RelativeResolver(Annotations doc, Cast cast)
{
    /// <param name="source">The relative pronoun.</param>
    /// <param name="resolve">Finds out whom a phrase means.</param>
    public Reference Resolve(SourceWords source, Func<SourceWords, Reference> resolve)
    {
        foreach (var (name, member) in cast.NamedIn(source.UnitNumber))
        {
            if (name.Span.End <= source.Span.Start && source.Span.Start - name.Span.End <= 2)
            {
                return new Reference(member, Basis.Pronoun, 0.85);
            }
        }

        if (Before(source) is not { } phrase)
        {
            return Reference.Unknown($"“{source.Lower[0]}” does not stand beside a name");
        }

        var antecedent = resolve(phrase);
        return antecedent with { Basis = antecedent.Basis is Basis.Named or Basis.Title ? Basis.Pronoun : antecedent.Basis, Confidence = antecedent.Confidence * 0.8 };
    }

    private SourceWords? Before(SourceWords source)
    {
        var unit = source.Unit;
        var end = source.Items[0] - 1;
        end -= unit[end].IsComma || unit[end].IsDash ? 1 : 0;
        if (NounPhrase.EndingAt(unit, end) is not { } phrase)
        {
            return null;
        }

        var nearest = Words(source, Nearest(unit, phrase), phrase.Last);
        var words = source.Lower[0] == "who" && NameTables.IsOrganisationNoun(nearest.HeadWord) ? Words(source, phrase.First, phrase.Last) : nearest;
        return words.IsPronoun || words.IsRelative ? null : words;
    }

    private SourceWords Words(SourceWords source, int first, int last) => new(doc, source.Unit, source.UnitNumber, source.Unit.SpanOf(first, last));

    /// <summary>Where the last phrase within a chain of phrases begins: with its determiner, else behind its preposition.</summary>
    private static int Nearest(Unit unit, Piece phrase)
    {
        for (var at = phrase.Last; at >= phrase.First; at--)
        {
            if (unit[at].IsIn(WordClass.Determiners))
            {
                return at;
            }
        }

        for (var at = phrase.Last; at > phrase.First; at--)
        {
            if (unit[at - 1].IsIn(WordClass.Prepositions))
            {
                return at;
            }
        }

        return phrase.First;
    }
}
