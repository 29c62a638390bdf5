namespace OnRecord.Resolve;

/// <summary>A noun phrase: the words for a source, or another phrase that refers to somebody.</summary>
internal sealed class Phrase
{
    private static readonly string[] _articles = ["the", "a", "an", "this", "that", "these", "those"];
    private static readonly string[] _ownings = ["his", "her", "their", "its", "my", "our", "your", "whose"];
    private readonly Grammar _grammar;
    private readonly TokenRange _core;

    private Phrase(Grammar grammar, int first, int last, int head, TokenRange core)
    {
        _grammar = grammar;
        (First, Last, Head, _core) = (first, last, head, core);
    }

    /// <summary>The first token.</summary>
    public int First { get; }

    /// <summary>The last token.</summary>
    public int Last { get; }

    /// <summary>The token on which all others depend.</summary>
    public int Head { get; }

    public int Sentence => _grammar.Sentence(Head);

    public TextSpan Span => _grammar.Span(First, Last);

    public string HeadLower => _grammar.Lower(Head);

    /// <summary>The dictionary form of the head.</summary>
    public string HeadLemma => _grammar.Tag(Head) == PartOfSpeech.Propn && !IsPlural ? HeadLower : _grammar.Lemma(Head);

    /// <summary>The head with the words around it that belong to it: no apposition, no relative clause.</summary>
    public TokenRange Core => _core;

    public bool IsPronoun => _core.Count == 1 && _grammar.Tag(Head) is PartOfSpeech.Pron or PartOfSpeech.Det && IsOneOf(Head, Pronouns.All);

    /// <summary>Whose it is: the owner in <c>the ministry's spokesman</c>, <c>his lawyer</c>.</summary>
    public int? Owner => _grammar.Child(Head, "nmod:poss") ?? (Head > _core.Start && Enumerable.Range(_core.Start, Head - _core.Start).FirstOrDefault(token => _grammar.Lower(token) is "'s" or "'", -1) is > 0 and var mark && mark > _core.Start ? mark - 1 : null);

    public bool IsPlural => _grammar.IsPlural(Head) || (_grammar.Tag(Head) is PartOfSpeech.X or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Num or PartOfSpeech.Pron && IsOneOf(Head, Pronouns.Several)) || RoleNouns.IsCollective(HeadLower);

    public bool IsIndefinite => _grammar.Lower(_core.Start) is "a" or "an" or "one" or "another" or "some" or "any" or "every" or "each";

    public bool IsDefinite => _grammar.Lower(_core.Start) is "the" or "this" or "that" or "these" or "those" or "both" || Owner is not null;

    /// <summary>What the phrase is called, without a leading article and without what is only said of it.</summary>
    public string Description => Described(_core.Start);

    /// <summary>The words of the description, folded.</summary>
    public IEnumerable<string> Words => Enumerable.Range(_core.Start, _core.Count).Where(_grammar.IsWord).Select(_grammar.Lower);

    /// <summary>The heads of what is joined to a token, inside the phrase: <c>Smith and Jones</c>.</summary>
    public IEnumerable<int> JoinedTo(int token) => _grammar.Children(token).Where(child => Contains(child) && (_grammar.Is(child, "conj") || (_grammar.Is(child, "appos") && _grammar.Child(child, "cc") is not null)));

    /// <summary>The phrase of a span; null when there is no word in it.</summary>
    public static Phrase? Of(Grammar grammar, TextSpan span)
    {
        var first = grammar.TokenFrom(span.Start);
        var last = first;
        while (last + 1 < grammar.Count && grammar.Span(last + 1).Start < span.End)
        {
            last++;
        }

        while (first < last && !grammar.IsWord(first))
        {
            first++;
        }

        while (last > first && (!grammar.IsWord(last) || grammar.Lower(last) is "'s"))
        {
            last--;
        }

        if (first >= grammar.Count || grammar.Span(first).Start >= span.End)
        {
            return null;
        }

        var head = HeadIn(grammar, first, last);
        return new Phrase(grammar, first, last, head, Named(grammar, new TokenRange(first, Math.Max(head, EndOfCore(grammar, head, last)) + 1), head));
    }

    /// <summary>The phrase around a head.</summary>
    public static Phrase Around(Grammar grammar, int head)
    {
        var extent = grammar.Extent(head);
        return new Phrase(grammar, extent.Start, extent.End - 1, head, Named(grammar, extent, head));
    }

    /// <summary>The part of this phrase around another head in it.</summary>
    public Phrase Part(int head)
    {
        var extent = _grammar.Extent(head);
        var core = new TokenRange(Math.Max(First, extent.Start), Math.Min(Last + 1, extent.End));
        core = core.Start <= head && head < core.End ? core : new TokenRange(head, head + 1);
        return new Phrase(_grammar, core.Start, core.End - 1, head, Named(_grammar, core, head));
    }

    public bool Contains(int token) => token >= First && token <= Last;

    /// <summary>The description with another word for its owner: <c>Nora Lind's lawyer</c> for <c>her lawyer</c>.</summary>
    public string OwnedBy(string owner) =>
        Owner is { } own && own == _core.Start && IsOneOf(own, _ownings) && own < _core.End - 1 ? $"{owner}{(owner.EndsWith('s') ? "'" : "'s")} {Described(own + 1)}" : Description;

    /// <summary>The last token before a relative clause or what is joined to the head.</summary>
    private static int EndOfCore(Grammar grammar, int head, int last)
    {
        for (var token = head + 1; token <= last; token++)
        {
            if (grammar.Lower(token) is "who" or "whom" or "whose" or "which" || (grammar.Lower(token) == "that" && grammar.Tag(token) == PartOfSpeech.Pron))
            {
                return token - 1;
            }
        }

        return last;
    }

    /// <summary>The phrase up to what is only said of it: a time, or a clause in brackets.</summary>
    private static TokenRange Named(Grammar grammar, TokenRange core, int head)
    {
        var end = head + 1;
        while (end < core.End && (grammar.IsWord(end) || grammar.Lower(end) is "-" or "'s" or "'" or "/" or "&" or "$" or "%" or "."))
        {
            end++;
        }

        end = WithoutTime(grammar, end, head);
        while (end > head + 1 && !grammar.IsWord(end - 1) && grammar.Lower(end - 1) is not ("%" or "$" or "."))
        {
            end--;
        }

        return new TokenRange(core.Start, end);
    }

    private static int WithoutTime(Grammar grammar, int end, int head)
    {
        var times = grammar.Doc.TimeExpressions;
        var index = SpanSearch.LastFrom(times.AsSpan(), grammar.Span(end - 1).End - 1, time => time.Span);
        if (index < 0 || times[index].Span.End < grammar.Span(end - 1).End || times[index].Span.Start <= grammar.Span(head).Start)
        {
            return end;
        }

        var first = grammar.TokenFrom(times[index].Span.Start);
        return first - 1 > head && grammar.Tag(first - 1) == PartOfSpeech.Adp ? first - 1 : Math.Max(first, head + 1);
    }

    /// <summary>The token in a range on which the others depend: one that is a noun before one that is not.</summary>
    private static int HeadIn(Grammar grammar, int first, int last)
    {
        int? best = null;
        for (var token = first; token <= last; token++)
        {
            if (!grammar.IsWord(token) || (grammar.Head(token) is { } head && head >= first && head <= last && !IsClause(grammar, head)) || grammar.Is(token, "case") || grammar.Is(token, "det") || grammar.Is(token, "cc") || (token < last && RoleNouns.IsHonorific(grammar.Lower(token))))
            {
                continue;
            }

            if (best is null || (!grammar.IsNominal(best.Value) && grammar.IsNominal(token)))
            {
                best = token;
            }
        }

        return Owned(grammar, best ?? Enumerable.Range(first, last - first + 1).FirstOrDefault(grammar.IsNominal, last), last);
    }

    /// <summary>What belongs to an owner, where the tree takes the owner for the head: <c>spokesman</c> in <c>Tom Hale's spokesman</c>.</summary>
    private static int Owned(Grammar grammar, int head, int last)
    {
        var owner = head;
        while (owner < last && grammar.Tag(owner + 1) is PartOfSpeech.Propn)
        {
            owner++;
        }

        if (owner + 2 > last || grammar.Lower(owner + 1) is not ("'s" or "'"))
        {
            return head;
        }

        var owned = owner + 2;
        while (owned < last && grammar.Tag(owned) is not (PartOfSpeech.Noun or PartOfSpeech.Propn) && grammar.IsWord(owned))
        {
            owned++;
        }

        while (owned < last && grammar.Tag(owned + 1) == PartOfSpeech.Noun)
        {
            owned++;
        }

        return grammar.Tag(owned) is PartOfSpeech.Noun or PartOfSpeech.Propn ? owned : head;
    }

    private static bool IsClause(Grammar grammar, int token) => grammar.Tag(token) is PartOfSpeech.Verb or PartOfSpeech.Aux;

    private bool IsOneOf(int token, IEnumerable<string> words) => words.Contains(_grammar.Lower(token));

    private string Described(int first)
    {
        while (first < _core.End - 1 && (IsOneOf(first, _articles) || IsOneOf(first, _ownings)))
        {
            first++;
        }

        return _grammar.Span(first, _core.End - 1).Of(_grammar.Doc.Text);
    }
}
