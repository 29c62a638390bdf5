namespace OnRecord.Resolve;

/// <summary>The words of an article as trees: what stands under what, and how far a phrase reaches.</summary>
internal sealed class Grammar
{
    // No noun phrase is that long; the bound keeps hostile input from costing more than in proportion.
    private const int Farthest = 40;
    private const int MostSteps = 200;

    private static readonly string[] _noPart = ["appos", "acl:relcl", "conj", "cc", "parataxis", "punct", "case", "mark", "cop", "nsubj", "aux", "expl", "discourse", "csubj", "dep", "orphan"];

    private readonly Annotations _doc;
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;
    private readonly int[] _sentences;
    private readonly bool[] _isQuoted;

    public Grammar(Annotations doc)
    {
        _doc = doc;
        var count = doc.Tokens.Length;
        (_firstChild, _nextSibling, _sentences, _isQuoted) = (new int[count], new int[count], new int[count], new bool[count]);
        Array.Fill(_firstChild, -1);
        Array.Fill(_nextSibling, -1);
        for (var token = count - 1; token >= 0; token--)
        {
            if (Head(token) is { } head && head != token && head >= 0 && head < count)
            {
                (_nextSibling[token], _firstChild[head]) = (_firstChild[head], token);
            }
        }

        for (var number = 0; number < doc.Sentences.Length; number++)
        {
            _sentences.AsSpan(doc.Sentences[number].Tokens.Start, doc.Sentences[number].Tokens.Count).Fill(number);
        }

        MarkQuoted();
    }

    public int Count => _doc.Tokens.Length;

    public Annotations Doc => _doc;

    public TextSpan Span(int token) => _doc.Tokens[token].Span;

    /// <summary>From one token to another, both included.</summary>
    public TextSpan Span(int first, int last) => Span(first).Union(Span(last));

    public string Text(int token) => Span(token).Of(_doc.Text);

    /// <summary>The token in small letters, folded.</summary>
    public string Lower(int token) => Folding.Fold(Text(token));

    /// <summary>The dictionary form in small letters; the word itself where no grammar was read.</summary>
    public string Lemma(int token) => token < _doc.Words.Length && _doc.Words[token].Lemma.Length > 0 ? Folding.Fold(_doc.Words[token].Lemma) : Lower(token);

    public PartOfSpeech Tag(int token) => token < _doc.Words.Length ? _doc.Words[token].Upos : PartOfSpeech.X;

    public int? Head(int token) => token < _doc.Words.Length ? _doc.Words[token].Head : null;

    public string Relation(int token) => token < _doc.Words.Length ? _doc.Words[token].Relation : "dep";

    /// <summary>Whether a token has a relation to its head, or one of its subtypes.</summary>
    public bool Is(int token, string relation) =>
        Relation(token) is var own && own.StartsWith(relation, StringComparison.Ordinal) && (own.Length == relation.Length || own[relation.Length] == ':');

    public int Sentence(int token) => _sentences[token];

    /// <summary>Whether a token stands inside quotation marks.</summary>
    public bool IsQuoted(int token) => _isQuoted[token];

    public bool IsPlural(int token) => token < _doc.Words.Length && _doc.Words[token].Features.Contains("Number=Plur", StringComparison.Ordinal);

    public bool IsNominal(int token) => Tag(token) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron;

    public bool IsWord(int token) => Tag(token) is not (PartOfSpeech.Punct or PartOfSpeech.Sym) && char.IsLetterOrDigit(_doc.Text[Span(token).Start]);

    /// <summary>The tokens that depend on one, in order.</summary>
    public IEnumerable<int> Children(int token)
    {
        for (var child = _firstChild[token]; child >= 0; child = _nextSibling[child])
        {
            yield return child;
        }
    }

    /// <summary>The first token that depends on one in a relation; null when none does.</summary>
    public int? Child(int token, string relation)
    {
        for (var child = _firstChild[token]; child >= 0; child = _nextSibling[child])
        {
            if (Is(child, relation))
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The number of the first token that ends after a position; the number of tokens when none does.</summary>
    public int TokenFrom(int position) => SpanSearch.FirstAfter(_doc.Tokens.AsSpan(), position, token => token.Span);

    /// <summary>The first and last token of the phrase around a head: without appositions, relative clauses and what is joined to it.</summary>
    public TokenRange Extent(int head)
    {
        var inside = new HashSet<int> { head };
        var open = new Stack<int>();
        open.Push(head);
        for (var steps = 0; open.Count > 0 && steps < MostSteps; steps++)
        {
            var token = open.Pop();
            foreach (var child in Children(token))
            {
                if (Math.Abs(child - head) <= Farthest && (token == head ? !_noPart.Any(relation => Is(child, relation)) || IsPossessive(child) : Relation(child) is not ("acl:relcl" or "parataxis") && (Tag(child) != PartOfSpeech.Punct || IsHyphen(child))) && inside.Add(child))
                {
                    open.Push(child);
                }
            }
        }

        var (first, last) = (head, head);
        while (inside.Contains(first - 1) || (inside.Contains(first - 2) && IsHyphen(first - 1)))
        {
            first--;
        }

        while (inside.Contains(last + 1) || (inside.Contains(last + 2) && IsHyphen(last + 1)))
        {
            last++;
        }

        return new TokenRange(first, last + 1);
    }

    private bool IsPossessive(int token) => Is(token, "case") && token > 0 && Lower(token) is "'s" or "'";

    private bool IsHyphen(int token) => Span(token) is { Length: 1 } span && _doc.Text[span.Start] is '-' or '‑' or '/' or '&' or '.';

    private void MarkQuoted()
    {
        foreach (var quotation in _doc.Quotations)
        {
            if (quotation.Depth == 0)
            {
                for (var token = TokenFrom(quotation.Inner.Start); token < Count && Span(token).Start < quotation.Inner.End; token++)
                {
                    _isQuoted[token] = true;
                }
            }
        }
    }
}
