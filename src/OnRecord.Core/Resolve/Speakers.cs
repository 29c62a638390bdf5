using System.Collections.Immutable;
using OnRecord.Extract.Rules;

namespace OnRecord.Resolve;

/// <summary>The speakers of all attributions of an article, resolved in the order of the text, since each may lean on the one before.</summary>
internal sealed class Speakers
{
    private const string Stage = "SpeakerResolver/1";

    private readonly Annotations _doc;
    private readonly ImmutableArray<Unit> _units;
    private readonly SpeakerResolver _resolver;
    private readonly Reference?[] _references;
    private Reference? _previous;
    private int _previousUnit = -1;

    public Speakers(Annotations doc, ImmutableArray<Unit> units, Cast cast)
    {
        _doc = doc;
        _units = units;
        _resolver = new SpeakerResolver(doc, units, cast);
        _references = new Reference?[doc.Attributions.Length];
    }

    public List<Speaker> Resolve()
    {
        for (var number = 0; number < _references.Length; number++)
        {
            _references[number] = ReferenceOf(number);
            LeadTitles.Join(_doc, _references, number - 1);
        }

        return [.. _references.Select((reference, number) => Speaker(reference ?? Reference.Unknown("not resolved"), _doc.Attributions[number].Source))];
    }

    private Reference ReferenceOf(int number)
    {
        var attribution = _doc.Attributions[number];
        if (attribution.Source is not { } source)
        {
            return attribution.Continues is { } earlier && earlier < number && _references[earlier] is { Member: { } speaker } reference
                ? new Reference(speaker, Basis.Continued, reference.Confidence * 0.9)
                : Reference.Unknown("no speaker is named beside this quotation");
        }

        if (Told(attribution, number, source) is { } told)
        {
            return told;
        }

        var unit = UnitAt(source.Start);
        if (unit < 0)
        {
            return Reference.Unknown("the words beside the cue name nobody");
        }

        var resolved = _resolver.Resolve(new SourceWords(_doc, _units[unit], unit, source), _previous, _previousUnit);
        if (IsHeadline(attribution) && resolved.Basis == Basis.Named)
        {
            resolved = resolved with { Basis = Basis.Headline };
        }
        else if (!IsHeadline(attribution) && attribution.Within is null)
        {
            (_previous, _previousUnit) = (resolved, UnitAt(attribution.Extent.End - 1) is var last and >= 0 ? last : unit);
        }

        return resolved;
    }

    /// <summary>Inside a quotation <c>I</c> and <c>we</c> are its speaker, and other pronouns lean on words that the reader may not have.</summary>
    private Reference? Told(Attribution attribution, int number, TextSpan source)
    {
        if (attribution.Within is not { } outer || !InQuotation(source))
        {
            return null;
        }

        var lower = source.Of(_doc.Text).ToLowerInvariant();
        return lower is "i" or "we" && outer < number && _references[outer] is { Member: { } speaker } reference ? new Reference(speaker, Basis.Pronoun, reference.Confidence * 0.9)
            : WordClass.Pronouns.Contains(lower) ? Reference.Unknown($"“{lower}” stands inside a quotation")
            : null;
    }

    private bool InQuotation(TextSpan span)
    {
        var last = SpanSearch.LastFrom(_doc.Quotations.AsSpan(), span.Start, quotation => quotation.Outer);
        return last >= 0 && (_doc.Quotations[last].Outer.Contains(span) || _doc.Quotations[last].Depth > 0);
    }

    private bool IsHeadline(Attribution attribution) =>
        _doc.Article.BlockAt(attribution.Content[0].Start) is { Kind: BlockKind.Headline or BlockKind.CrossHead };

    private int UnitAt(int position) => SpanSearch.At(_units.AsSpan(), position, unit => unit.Span);

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
