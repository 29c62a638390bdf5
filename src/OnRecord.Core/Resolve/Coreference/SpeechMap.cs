namespace OnRecord.Resolve.Coreference;

/// <summary>Whose words each token belongs to: those of the article itself, or those of somebody who is quoted.</summary>
internal sealed class SpeechMap
{
    private readonly int[] _speeches;
    private readonly List<TextSpan?> _sources = [null];

    /// <summary>The quotations of an article as its attributions ascribe them; those that nobody is said to speak are each a speech of their own.</summary>
    public SpeechMap(Annotations doc)
    {
        _speeches = new int[doc.Tokens.Length];
        AddQuotations(doc);
        AddAttributions(doc);
    }

    /// <summary>Words whose speakers are given, as in a transcript; 0 for those of nobody.</summary>
    public SpeechMap(ReadOnlySpan<int> speakers)
    {
        _speeches = speakers.ToArray();
        for (var count = 0; count < _speeches.DefaultIfEmpty().Max(); count++)
        {
            _sources.Add(null);
        }
    }

    /// <summary>The number of the speech that a token belongs to; 0 for the article's own words.</summary>
    public int At(int token) => _speeches[token];

    /// <summary>For each speech the words that say who speaks; null where none do.</summary>
    public IReadOnlyList<TextSpan?> Sources => _sources;

    private void AddQuotations(Annotations doc)
    {
        var speeches = new int[doc.Quotations.Length];
        for (var number = 0; number < speeches.Length; number++)
        {
            var quotation = doc.Quotations[number];
            if (quotation.Depth == 0)
            {
                speeches[number] = quotation.Continues is { } before && before < number ? speeches[before] : NewSpeech(null);
                Fill(doc, quotation.Inner, speeches[number]);
            }
        }
    }

    /// <summary>A quotation within which an attribution has content is spoken by its source, as far as the quotation goes.</summary>
    private void AddAttributions(Annotations doc)
    {
        var speeches = new int[doc.Attributions.Length];
        for (var number = 0; number < doc.Attributions.Length; number++)
        {
            var attribution = doc.Attributions[number];
            speeches[number] = attribution.Source is null && attribution.Continues is { } before && before < number ? speeches[before] : NewSpeech(attribution.Source);
            foreach (var content in attribution.Content)
            {
                FillQuoted(doc, content, speeches[number]);
            }
        }
    }

    private int NewSpeech(TextSpan? source)
    {
        _sources.Add(source);
        return _sources.Count - 1;
    }

    private void Fill(Annotations doc, TextSpan span, int speech)
    {
        for (var token = First(doc, span); token < _speeches.Length && doc.Tokens[token].Span.Start < span.End; token++)
        {
            _speeches[token] = speech;
        }
    }

    private void FillQuoted(Annotations doc, TextSpan span, int speech)
    {
        for (var token = First(doc, span); token < _speeches.Length && doc.Tokens[token].Span.Start < span.End; token++)
        {
            _speeches[token] = _speeches[token] == 0 ? 0 : speech;
        }
    }

    private static int First(Annotations doc, TextSpan span) => SpanSearch.FirstAfter(doc.Tokens.AsSpan(), span.Start, token => token.Span);
}
