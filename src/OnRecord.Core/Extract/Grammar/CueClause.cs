namespace OnRecord.Extract.Grammar;

/// <summary>The clause of a cue: its verb, and which other words of the sentence belong to the act of speaking.</summary>
internal sealed class CueClause
{
    private readonly Tree _tree;
    private readonly Attribution _attribution;

    private CueClause(Tree tree, Attribution attribution, TokenRange cue, int verb, TokenRange sentence)
    {
        _tree = tree;
        _attribution = attribution;
        (Cue, Verb, Sentence) = (cue, verb, sentence);
    }

    /// <summary>The words of the cue.</summary>
    public TokenRange Cue { get; }

    /// <summary>The word that says how it was said: the last verb of the cue that the lexicon knows, else its head.</summary>
    public int Verb { get; }

    /// <summary>The words of the sentence.</summary>
    public TokenRange Sentence { get; }

    /// <summary>The clause of an attribution; null when it has no cue, or one without words. Of one that is told inside another only what stands there with it counts.</summary>
    public static CueClause? Of(Annotations doc, Tree tree, Attribution attribution)
    {
        if (attribution.Cue is not { } span || SpanSearch.At(doc.Sentences.AsSpan(), span.Start, sentence => sentence.Span) is var number && number < 0)
        {
            return null;
        }

        var cue = tree.Within(span);
        return tree.HeadOf(cue) is { } head ? new CueClause(tree, attribution, cue, VerbOf(tree, cue) ?? head, Limits(doc, tree, attribution, doc.Sentences[number].Tokens)) : null;
    }

    private static TokenRange Limits(Annotations doc, Tree tree, Attribution attribution, TokenRange sentence)
    {
        if (attribution.Within is not { } outer || attribution.Cue is not { } cue || doc.Attributions[outer].Content.FirstOrDefault(piece => piece.Contains(cue)) is not { Length: > 0 } piece)
        {
            return sentence;
        }

        var words = tree.Within(piece);
        return new TokenRange(Math.Max(words.Start, sentence.Start), Math.Min(words.End, sentence.End));
    }

    /// <summary>Whether a word stands in the content.</summary>
    public bool IsContent(int word) => _attribution.Content.Any(piece => piece.Overlaps(_tree.Tokens[word].Span));

    /// <summary>Whether a word stands in the source.</summary>
    public bool IsSource(int word) => _attribution.Source is { } source && source.Overlaps(_tree.Tokens[word].Span);

    /// <summary>Whether a word stands in the cue.</summary>
    public bool IsCue(int word) => Cue.Contains(word);

    /// <summary>
    /// Whether a word outside the content says something about the act of speaking: its heads lead to the cue, over nouns and verbs such as
    /// <c>speaking</c> alone. What the parse hangs on the content, though it stands outside, belongs to the cue too.
    /// </summary>
    public bool Governs(int word, Func<int, bool> isSpeaking)
    {
        var speaking = false;
        var at = _tree[word].Head;
        for (var steps = 0; at is { } head && steps < Tree.MostSteps; steps++)
        {
            if (IsCue(head) || IsContent(head))
            {
                return true;
            }

            if (IsSource(head) && !speaking)
            {
                return false;
            }

            if (_tree[head].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux && !IsSource(head))
            {
                if (!isSpeaking(head))
                {
                    return false;
                }

                speaking = true;
            }

            at = _tree[head].Head;
        }

        return speaking;
    }

    private static int? VerbOf(Tree tree, TokenRange cue)
    {
        for (var word = cue.End - 1; word >= cue.Start; word--)
        {
            if (tree[word].Upos == PartOfSpeech.Verb && Rules.CueLexicon.Find(tree.Lower(word), word + 1 < tree.Count ? tree.Lower(word + 1) : "") is not null)
            {
                return word;
            }
        }

        return null;
    }
}
