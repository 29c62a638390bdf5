using OnRecord.Extract.Grammar;
using OnRecord.Extract.Rules;

namespace OnRecord.Resolve;

/// <summary>
/// Finds whom a statement was said to: the object of the verb (<c>told reporters</c>, <c>urged residents to</c>), what <c>to</c> leads up to
/// (<c>wrote to the mayor</c>), the other side of an interview or letter, or the subject of a passive (<c>residents were told</c>).
/// </summary>
internal sealed class AddresseeReader(Annotations doc, Tree tree, CueClause clause)
{
    private const int Reach = 80;
    private const int LongestName = 10;

    public TextSpan? Read() => (ObjectOf(clause.Verb) ?? OfPreposition() ?? OfSpeaking()) is { } head ? tree.Span(Phrases.Noun(tree, head)) : null;

    /// <summary>The one who is told, warned or urged; the subject of the passive when the source is another.</summary>
    private int? ObjectOf(int verb)
    {
        if (CueLexicon.Find(tree.Lower(verb), "")?.Addresses != true && !HasAddressingParticle(verb))
        {
            return null;
        }

        foreach (var child in tree.Children(verb))
        {
            var relation = tree[child].Relation;
            var isObject = relation is "obj" or "iobj" && child > verb && IsHearer(child) && !IsPart(child);
            var isPassive = relation == "nsubj:pass" && !clause.IsSource(child);
            if (isObject || isPassive)
            {
                return child;
            }
        }

        return AfterVerb(verb);
    }

    /// <summary>
    /// The noun right after a tag (<c>“A,” Ruiz told the council.</c>), which the parse often takes for a part of the quotation. It hears what
    /// was said as it is no part of that, of the source or of the date.
    /// </summary>
    private int? AfterVerb(int verb)
    {
        var start = verb + 1;
        while (start < clause.Sentence.End && (tree[start].Upos == PartOfSpeech.Adv || clause.IsSource(start) || IsTime(start)))
        {
            start++;
        }

        for (var word = start; word < clause.Sentence.End && word - start < LongestName && !clause.IsContent(word); word++)
        {
            if (tree[word].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron && tree.Relation(word) is not ("compound" or "flat" or "amod") && Phrases.Noun(tree, word).Start == start && tree.Child(word, "case") is null && !tree.Relation(word).StartsWith("nsubj", StringComparison.Ordinal))
            {
                return word;
            }

            if (tree[word].Upos is PartOfSpeech.Verb or PartOfSpeech.Punct or PartOfSpeech.Adp)
            {
                return null;
            }
        }

        return null;
    }

    private bool IsTime(int word) => SpanSearch.At(doc.TimeExpressions.AsSpan(), tree.Tokens[word].Span.Start, time => time.Span) >= 0;

    private bool HasAddressingParticle(int verb) => verb + 1 < tree.Count && CueLexicon.Find(tree.Lower(verb), tree.Lower(verb + 1)) is { Particle: not null, Addresses: true };

    /// <summary>A thing is told, not told something: <c>told lies</c>. Where more than an object follows, as <c>that</c> or <c>to</c>, the object hears it.</summary>
    private bool IsHearer(int child) => tree[child].Relation == "iobj" || tree[child].Upos != PartOfSpeech.Noun || !clause.IsContent(child) || HasMore(child);

    private bool HasMore(int child) => tree[child].Head is { } verb && (tree.Child(verb, "xcomp") ?? tree.Child(verb, "ccomp")) is { } more && more > child;

    /// <summary>Whether a word is part of what was said and not its hearer: <c>demanded answers</c>.</summary>
    private bool IsPart(int child) => clause.IsContent(child) && !HasMore(child);

    /// <summary><c>said to reporters</c>, <c>called on the king to</c>, <c>in an interview with the BBC</c>, <c>in a letter to X</c>.</summary>
    private int? OfPreposition()
    {
        for (var word = Math.Max(clause.Sentence.Start, clause.Cue.Start - Reach); word < Math.Min(clause.Sentence.End, clause.Cue.End + Reach); word++)
        {
            if (tree[word].Head is not { } head || clause.IsSource(word) || Phrases.Preposition(tree, word) is not (var preposition and ("to" or "with" or "before" or "on" or "in" or "by")))
            {
                continue;
            }

            if (IsOtherSide(word, head, preposition) || IsSpokenTo(word, head, preposition))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Whether a noun such as <c>interview</c>, which tells about the speaking, has this word as its other side.</summary>
    private bool IsOtherSide(int word, int head, string preposition) => preposition is "with" or "to" or "before"
        && !clause.IsContent(word) && !clause.IsContent(head) && !clause.IsSource(head) && SettingWords.IsAddressing(tree.Lemma(head))
        && tree[word].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron
        && (clause.IsCue(head) || clause.Governs(head, IsSpeaking));

    /// <summary>Whether the cue's verb speaks to this word.</summary>
    private bool IsSpokenTo(int word, int head, string preposition) => head == clause.Verb
        && (preposition == "to" ? !clause.IsContent(word) && MayHear(word) : IsCalledOn(word, head, preposition));

    /// <summary><c>called on the council to act</c>.</summary>
    private bool IsCalledOn(int word, int head, string preposition) =>
        preposition == "on" && CueLexicon.Find(tree.Lower(head), "on") is { Particle: not null, Addresses: true } && word > head && tree[word].Relation is "obl";

    private bool MayHear(int word) => tree[word].Upos == PartOfSpeech.Pron || IsName(word) || SettingWords.IsHearer(tree.Lemma(word)) || RoleNouns.IsRole(tree.Lemma(word));

    private bool IsName(int word) => SpanSearch.At(doc.Names.AsSpan(), tree.Tokens[word].Span.Start, name => name.Span) is var number and >= 0
        && doc.Names[number].Type is NameType.Per or NameType.Org or NameType.Gpe or NameType.Norp;

    /// <summary><c>Addressing the council, he said</c>; <c>speaking to reporters, she said</c>.</summary>
    private int? OfSpeaking()
    {
        foreach (var verb in Leading())
        {
            foreach (var child in tree.Children(verb))
            {
                if ((tree.Lemma(verb) is "address" or "brief" && tree[child].Relation == "obj") || (Phrases.Preposition(tree, child) is "to" or "with" or "before" && MayHear(child)))
                {
                    return child;
                }
            }
        }

        return null;
    }

    private IEnumerable<int> Leading() => tree.Children(clause.Verb).Concat(SourceHead() is { } source ? tree.Children(source) : [])
        .Where(word => tree.Relation(word) is "advcl" or "acl" && !clause.IsContent(word) && IsSpeaking(word));

    private int? SourceHead() => tree.Child(clause.Verb, "nsubj");

    private bool IsSpeaking(int verb) => SettingWords.IsSpeaking(tree.Lemma(verb));
}
