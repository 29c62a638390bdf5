namespace OnRecord.Resolve.Coreference;

/// <summary>Finds the phrases of an article by its grammar: pronouns, names, and nouns with all that describes them, relative clauses and appositions included.</summary>
internal sealed class PhraseFinder(Annotations doc, Subtrees trees)
{
    private static readonly HashSet<string> _heads = new(StringComparer.Ordinal)
    {
        "nsubj", "obj", "iobj", "obl", "nmod", "conj", "root", "appos", "parataxis", "vocative", "dislocated", "ccomp", "xcomp", "advcl", "acl", "list", "orphan", "expl", "reparandum", "dep", "csubj", "compound",
    };

    // What depends on a noun and is no part of its phrase: the predicate's own words, and what is joined to it.
    private static readonly HashSet<string> _outside = new(StringComparer.Ordinal)
    {
        "conj", "cc", "punct", "parataxis", "cop", "nsubj", "csubj", "aux", "mark", "discourse", "vocative", "dislocated", "expl", "advcl", "list", "reparandum", "orphan", "dep", "ccomp",
    };

    /// <summary>The phrases, by start, the longer first.</summary>
    public List<(TokenRange Tokens, int Head, bool IsCoordination)> Find()
    {
        var found = new List<(TokenRange Tokens, int Head, bool IsCoordination)>();
        for (var token = 0; token < doc.Words.Length; token++)
        {
            if (IsHead(token))
            {
                var own = Trimmed(Own(token));
                found.Add((own, token, false));
                if (Joined(token, own) is { } whole)
                {
                    found.Add((whole, token, true));
                }
            }
        }

        found.Sort((one, other) => (one.Tokens.Start, -one.Tokens.End, one.Head).CompareTo((other.Tokens.Start, -other.Tokens.End, other.Head)));
        return found;
    }

    /// <summary>The relation of a word without what follows the colon.</summary>
    public static string Relation(Word word) => word.Relation.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? word.Relation[..colon] : word.Relation;

    private bool IsHead(int token)
    {
        var word = doc.Words[token];
        var relation = Relation(word);
        if (!_heads.Contains(relation))
        {
            return false;
        }

        return word.Upos switch
        {
            PartOfSpeech.Pron => IsCapitals(doc, token) || relation is not "compound" && !word.Features.Contains("PronType=Rel", StringComparison.Ordinal) && !word.Features.Contains("PronType=Int", StringComparison.Ordinal),
            PartOfSpeech.Propn => relation is not "compound" || IsOtherName(token),
            PartOfSpeech.Noun => relation is not "compound",
            PartOfSpeech.Num or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Sym => relation is "nsubj" or "obj" or "iobj" or "obl",
            _ => false,
        };
    }

    /// <summary>Whether what looks like a pronoun is a name: <c>WHO</c>.</summary>
    public static bool IsCapitals(Annotations doc, int token) =>
        doc.Tokens[token].Span.Length > 1 && !doc.Tokens[token].In(doc.Text).ContainsAnyExceptInRange('A', 'Z') && SpanSearch.At(doc.Names.AsSpan(), doc.Tokens[token].Span.Start, name => name.Span) >= 0;

    /// <summary>Whether a name before a noun is one by itself and not the beginning of the noun's name.</summary>
    private bool IsOtherName(int token) =>
        doc.Words[token].Head is { } head && NameAt(token) is { } name && !name.Tokens.Contains(head);

    private Name? NameAt(int token)
    {
        var number = SpanSearch.At(doc.Names.AsSpan(), doc.Tokens[token].Span.Start, name => name.Span);
        return number < 0 ? null : doc.Names[number];
    }

    private TokenRange Own(int head)
    {
        var (start, end) = (head, head + 1);
        var verb = Verb(head);
        foreach (var child in trees.Children(head))
        {
            if (child > verb && IsInside(child, head) && !(verb >= 0 && Relation(doc.Words[child]) == "obl"))
            {
                var part = trees.Of(child);
                (start, end) = (Math.Min(start, part.Start), Math.Max(end, part.End));
            }
        }

        return new TokenRange(start, end);
    }

    /// <summary>The form of <c>be</c> before a noun that it makes a predicate; -1 when there is none.</summary>
    private int Verb(int head)
    {
        foreach (var child in trees.Children(head))
        {
            if (child < head && doc.Words[child].Relation == "cop")
            {
                return child;
            }
        }

        return -1;
    }

    private bool IsInside(int child, int head)
    {
        var relation = Relation(doc.Words[child]);
        return relation switch
        {
            "case" => child > head,
            "obl" => child > head,
            "advmod" => child < head && child > 0 && doc.Words[child].Upos != PartOfSpeech.Part && child + 1 < head && doc.Words[child + 1].Upos is PartOfSpeech.Adj or PartOfSpeech.Num,
            "compound" => doc.Words[head].Upos != PartOfSpeech.Pron,
            _ => !_outside.Contains(relation),
        };
    }

    /// <summary>The phrase with those that are joined to it, when they are nouns too.</summary>
    private TokenRange? Joined(int head, TokenRange own)
    {
        var end = own.End;
        foreach (var child in trees.Children(head))
        {
            if (Relation(doc.Words[child]) == "conj" && doc.Words[child].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron)
            {
                end = Math.Max(end, Own(child).End);
            }
        }

        return end > own.End ? Trimmed(new TokenRange(own.Start, end)) : null;
    }

    /// <summary>Without signs at its ends; but a bracket that was opened in it is closed.</summary>
    private TokenRange Trimmed(TokenRange tokens)
    {
        var (start, end) = (tokens.Start, tokens.End);
        while (start < end - 1 && doc.Words[start].Upos == PartOfSpeech.Punct)
        {
            start++;
        }

        while (end - 1 > start && doc.Words[end - 1].Upos == PartOfSpeech.Punct)
        {
            end--;
        }

        return end < tokens.End && IsSign(end, ')') && Enumerable.Range(start, end - start).Any(token => IsSign(token, '(')) ? new TokenRange(start, end + 1) : new TokenRange(start, end);
    }

    private bool IsSign(int token, char sign) => doc.Tokens[token].Span.Length == 1 && doc.Text[doc.Tokens[token].Span.Start] == sign;
}
