using System.Runtime.InteropServices;

namespace OnRecord.Resolve;

/// <summary>Who was referred to so far, and how far back: what a reader has in mind at a place.</summary>
internal sealed class Discourse
{
    // A sentence that is nothing but a quotation hardly parts a pronoun from whom it takes up.
    private const double QuotedSentence = 0.3;
    private const int MostRecent = 60;

    private readonly Grammar _grammar;
    private readonly List<Recent> _recent = [];
    private readonly Dictionary<Member, int> _times = [];
    private readonly Dictionary<Member, int> _last = [];
    private readonly double[] _sentences;

    public Discourse(Grammar grammar)
    {
        _grammar = grammar;
        var sentences = grammar.Doc.Sentences;
        _sentences = new double[sentences.Length];
        var at = 0.0;
        for (var number = 0; number < sentences.Length; number++)
        {
            at += IsAllQuoted(sentences[number].Tokens) ? QuotedSentence : 1;
            _sentences[number] = at;
        }
    }

    /// <summary>Notes that somebody is referred to; places come in about the order of the text.</summary>
    public void Note(Member member, int token)
    {
        var number = SpanSearch.LastFrom(CollectionsMarshal.AsSpan(_recent), token, recent => new TextSpan(recent.Token, 0));
        _recent.Insert(number + 1, new Recent(member, token, PartOf(token), _grammar.IsQuoted(token)));
        CollectionsMarshal.GetValueRefOrAddDefault(_times, member, out _)++;
        _last[member] = token;
    }

    /// <summary>How often somebody was referred to so far.</summary>
    public int Times(Member member) => _times.GetValueOrDefault(member);

    /// <summary>Where somebody was referred to last; null when nowhere so far.</summary>
    public int? LastToken(Member member) => _last.TryGetValue(member, out var token) ? token : null;

    /// <summary>Those referred to before a token, the last first; no more than a reader can have in mind.</summary>
    public IEnumerable<Recent> Before(int token)
    {
        var last = SpanSearch.LastFrom(CollectionsMarshal.AsSpan(_recent), token - 1, recent => new TextSpan(recent.Token, 0));
        for (var number = last; number >= 0 && number > last - MostRecent; number--)
        {
            yield return _recent[number];
        }
    }

    /// <summary>How many sentences of narration lie between two tokens; 0 in one sentence.</summary>
    public double Distance(int from, int to) => _sentences.Length == 0 ? 0 : Math.Abs(_sentences[_grammar.Sentence(to)] - _sentences[_grammar.Sentence(from)]);

    public bool IsSameParagraph(int one, int other) =>
        _grammar.Doc.Sentences.Length > 0 && _grammar.Doc.Sentences[_grammar.Sentence(one)].Block == _grammar.Doc.Sentences[_grammar.Sentence(other)].Block;

    /// <summary>What part a token, or the phrase whose head it is, has in its sentence.</summary>
    public SentencePart PartOf(int token)
    {
        var head = token;
        for (var steps = 0; steps < 4 && (_grammar.Is(head, "flat") || _grammar.Is(head, "appos") || _grammar.Is(head, "conj") || _grammar.Is(head, "nmod:desc")) && _grammar.Head(head) is { } next; steps++)
        {
            head = next;
        }

        return _grammar.Is(head, "nsubj") ? SentencePart.Subject
            : _grammar.Is(head, "nmod:poss") ? SentencePart.Owner
            : _grammar.Is(head, "obj") || _grammar.Is(head, "iobj") || _grammar.Is(head, "root") ? SentencePart.Object
            : SentencePart.Other;
    }

    private bool IsAllQuoted(TokenRange tokens)
    {
        for (var token = tokens.Start; token < tokens.End; token++)
        {
            if (!_grammar.IsQuoted(token) && _grammar.IsWord(token))
            {
                return false;
            }
        }

        return true;
    }
}
