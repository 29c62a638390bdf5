using System.Collections.Immutable;

namespace OnRecord.Resolve;

/// <summary>The speakers of all attributions of an article, resolved in the order of the text, since each may lean on what stands before.</summary>
internal sealed class Speakers
{
    private const string Stage = "SpeakerResolver/2";

    private readonly Annotations _doc;
    private readonly Grammar _grammar;
    private readonly Cast _cast;
    private readonly Discourse _discourse;
    private readonly ChainEvidence _chains;
    private readonly SpeakerResolver _resolver;
    private readonly Reference?[] _references;
    private readonly Dictionary<TextSpan, Reference> _bySource = [];
    private Spoken? _previous;
    private int _read;

    private Speakers(Annotations doc, Grammar grammar, Cast cast)
    {
        (_doc, _grammar, _cast) = (doc, grammar, cast);
        _discourse = new Discourse(grammar);
        _chains = new ChainEvidence(doc.Chains, cast);
        _resolver = new SpeakerResolver(grammar, cast, _discourse, _chains);
        _references = new Reference?[doc.Attributions.Length];
    }

    /// <summary>The speaker of each attribution.</summary>
    public static ImmutableArray<Speaker> Of(Annotations doc, Grammar grammar, Cast cast) => new Speakers(doc, grammar, cast).Resolve();

    private ImmutableArray<Speaker> Resolve()
    {
        foreach (var number in Enumerable.Range(0, _references.Length).Where(number => _doc.Attributions[number].Source is not null && !IsTold(_doc.Attributions[number])).OrderBy(number => _doc.Attributions[number].Source?.Start))
        {
            _references[number] = ReferenceOf(_doc.Attributions[number]);
            LeadTitles.Join(_doc, _references, number - 1, _cast.World);
        }

        for (var number = 0; number < _references.Length; number++)
        {
            var attribution = _doc.Attributions[number];
            _references[number] ??= attribution.Source is null ? Continued(attribution) : Told(attribution);
        }

        return [.. _references.Select((reference, number) => Speaker(reference ?? Reference.Unknown("not resolved"), _doc.Attributions[number].Source))];
    }

    private Reference Continued(Attribution attribution) =>
        attribution.Continues is { } earlier && _references[earlier] is { Member: { } speaker } reference
            ? new Reference(speaker, Basis.Continued, reference.Confidence * 0.95)
            : Reference.Unknown("no speaker is named beside this quotation");

    private Reference ReferenceOf(Attribution attribution)
    {
        var source = attribution.Source ?? default;
        if (_bySource.TryGetValue(source, out var same))
        {
            return same;
        }

        if (Phrase.Of(_grammar, source) is not { } phrase)
        {
            return Reference.Unknown("the words beside the cue name nobody");
        }

        ReadUpTo(phrase.First);
        var resolved = _resolver.Resolve(phrase, _previous, attribution.Content);
        if (IsHeadline(attribution))
        {
            resolved = resolved.Basis == Basis.Named ? resolved with { Basis = Basis.Headline } : resolved;
        }
        else if (attribution.Within is null)
        {
            if (phrase.IsPronoun && phrase.HeadLower is "i" or "me" or "my")
            {
                return _bySource[source] = resolved;
            }

            var speaker = resolved.Member ?? Hidden(phrase, resolved);
            if (speaker is not null && _cast.NameAt(phrase.Head) is null)
            {
                _discourse.Note(speaker, phrase.Head);
                _chains.Note(phrase.Head, speaker);
            }

            _previous = new Spoken(resolved with { Member = speaker }, Math.Max(phrase.Last, _grammar.TokenFrom(Math.Max(0, attribution.Extent.End - 1))) is var last && last < _grammar.Count ? last : phrase.Last);
        }

        return _bySource[source] = resolved;
    }

    /// <summary>A place for somebody who is described and not known, so that the next pronoun does not go to somebody else.</summary>
    private Member? Hidden(Phrase phrase, Reference resolved) =>
        resolved.Candidates is null && !phrase.IsPronoun && !phrase.IsPlural && RoleNouns.IsRole(phrase.HeadLemma)
            ? new Member(phrase.Description, ActorType.Unnamed, _doc.Article.Id) { IsHidden = true, Gender = RoleNouns.Gender(phrase.HeadLemma) }
            : null;

    /// <summary>Notes whom the narration refers to up to a token: by names, and by pronouns that are plain enough.</summary>
    private void ReadUpTo(int token)
    {
        for (; _read < token; _read++)
        {
            if (_cast.NameAt(_read) is { } naming)
            {
                if (naming.Name.First == _read && naming.Member is { } member && !naming.Name.IsInTitle)
                {
                    _discourse.Note(member, naming.Name.Head);
                }
            }
            else if (!_grammar.IsQuoted(_read) && _grammar.Tag(_read) == PartOfSpeech.Pron && Pronouns.Person(_grammar.Lower(_read)) is { } gender
                && _resolver.Pronoun(_read, gender, _previous) is { Member: { IsHidden: false } meant })
            {
                _discourse.Note(meant, _read);
            }
        }
    }

    /// <summary>Inside a quotation <c>I</c> and <c>we</c> are its speaker, and other pronouns lean on words that the reader may not have.</summary>
    private Reference Told(Attribution attribution)
    {
        var words = attribution.Source is { } source ? source.Of(_doc.Text) : "";
        return words.ToLowerInvariant() is "i" or "we" && attribution.Within is { } outer && _references[outer] is { Member: { } speaker } reference
            ? new Reference(speaker, Basis.Pronoun, reference.Confidence * 0.9)
            : Reference.Unknown($"“{words}” stands inside a quotation");
    }

    /// <summary>Whether a pronoun inside somebody's quotation is the source: who it is depends on who speaks the quotation.</summary>
    private bool IsTold(Attribution attribution) =>
        attribution.Within is not null && attribution.Source is { } source && InQuotation(source) && Phrase.Of(_grammar, source) is { IsPronoun: true };

    private bool InQuotation(TextSpan span)
    {
        var last = SpanSearch.LastFrom(_doc.Quotations.AsSpan(), span.Start, quotation => quotation.Outer);
        return last >= 0 && (_doc.Quotations[last].Outer.Contains(span) || _doc.Quotations[last].Depth > 0);
    }

    private bool IsHeadline(Attribution attribution) =>
        _doc.Article.BlockAt(attribution.Content[0].Start) is { Kind: BlockKind.Headline or BlockKind.CrossHead };

    private Speaker Speaker(Reference reference, TextSpan? source) => new()
    {
        Actor = reference.Member?.Id,
        Name = reference.Member?.Name,
        Type = reference.Member?.Type,
        Words = source is { } span ? Evidence.In(_doc.Article, span, Stage, reference.Confidence) : null,
        Basis = reference.Member is null ? Basis.Unknown : reference.Basis,
        Confidence = reference.Confidence,
        Reason = reference.Member is null ? reference.Reason : null,
        Candidates = [.. (reference.Candidates ?? []).Select(member => member.Name)],
    };
}
