using System.Collections.Frozen;
using OnRecord.Extract.Rules;

namespace OnRecord.Extract.Grammar;

/// <summary>A verb of saying or thinking in running words, with its subject and what it governs.</summary>
/// <param name="Source">The subject.</param>
/// <param name="Cue">The verb with its auxiliaries, negation and adverbs.</param>
/// <param name="Content">What it governs.</param>
/// <param name="Scope">Statement or attitude.</param>
internal sealed record ReportedClause(TokenRange Source, TokenRange Cue, TextSpan Content, Scope Scope)
{
    private const int FewestWords = 2;
    private const int LongestHearer = 6;

    // These govern a clause without telling anything: "it shows that", "you see that".
    private static readonly FrozenSet<string> _noReports = FrozenSet.Create(StringComparer.Ordinal, "show", "find", "know", "feel", "learn", "realize", "seek", "decide", "reference", "credit", "mention", "rule", "charge", "question", "challenge", "offer", "attack", "press", "push", "talk", "speak", "refer", "compare", "swear", "note", "consider", "intend", "plan");
    private static readonly FrozenSet<string> _nobody = FrozenSet.Create(StringComparer.Ordinal, "you", "it", "that", "this", "what", "which", "there", "nobody", "anybody", "anyone", "everybody", "one", "nothing", "something", "i", "we");

    /// <summary>The clause of a verb inside some words; null when it reports nothing there.</summary>
    public static ReportedClause? At(Annotations doc, Tree tree, int verb, TokenRange limits)
    {
        if (CueLexicon.Find(tree.Lower(verb), verb + 1 < limits.End ? tree.Lower(verb + 1) : "") is not { } cue || _noReports.Contains(cue.Lemma)
            || SubjectOf(tree, verb) is not { } subject || !limits.Contains(subject) || !Reports(tree, verb, subject, cue))
        {
            return null;
        }

        var words = CueOf(tree, verb, subject, cue);
        return ContentOf(doc, tree, verb, subject, words, cue, limits) is { } content
            ? new ReportedClause(Within(Phrases.Noun(tree, subject), limits), words, content, cue.Scope)
            : null;
    }

    /// <summary>The subject, also that of the verb before in a row of two (<c>Ruiz came and said</c>), and the agent of a passive.</summary>
    private static int? SubjectOf(Tree tree, int verb) =>
        tree.Children(verb).Where(child => tree[child].Relation == "nsubj" && child < verb).Select(child => (int?)child).LastOrDefault()
        ?? SharedSubject(tree, verb)
        ?? tree.Children(verb).Where(child => tree[child].Relation == "obl:agent").Select(child => (int?)child).FirstOrDefault();

    // "Ruiz came and said", "my mother used to say".
    private static int? SharedSubject(Tree tree, int verb) =>
        (tree.Relation(verb) == "conj" || (tree.Relation(verb) == "xcomp" && tree[verb].Head is { } used && tree.Lemma(used) is "use" or "continue" or "like")) && tree[verb].Head is { } before && tree[before].Upos == PartOfSpeech.Verb && tree.Child(before, "nsubj") is { } shared && tree[shared].Relation == "nsubj" ? shared : null;

    /// <summary>
    /// Whether the clause tells what somebody said at another time. Who speaks tells by <c>I think</c> what he thinks now, which the outer
    /// statement says already; by <c>I told them</c> what he said then.
    /// </summary>
    private static bool Reports(Tree tree, int verb, int subject, Cue cue)
    {
        var lower = tree.Lower(subject);
        var isPast = tree[verb].Features.Contains("Tense=Past", StringComparison.Ordinal);
        return lower is "i" or "we" ? isPast && cue.Scope == Scope.Statement && cue.Lemma is not ("agree" or "call" or "argue" or "suggest") : !_nobody.Contains(lower);
    }

    private static TokenRange CueOf(Tree tree, int verb, int subject, Cue cue)
    {
        var start = tree.Relation(verb) == "xcomp" && tree[verb].Head is { } used && used == subject + 1 ? used : verb;
        while (start > 0 && start - 1 != subject && tree[start - 1].Head is { } head && (head == verb || head > start - 1 && head < verb) && tree.Relation(start - 1) is "aux" or "advmod" or "cop" && !Phrases.Noun(tree, subject).Contains(start - 1))
        {
            start--;
        }

        return new TokenRange(start, cue.Particle is null ? verb + 1 : verb + 2);
    }

    private static TextSpan? ContentOf(Annotations doc, Tree tree, int verb, int subject, TokenRange cue, Cue lexical, TokenRange limits)
    {
        foreach (var child in tree.Children(verb).Where(child => IsGoverned(tree, verb, child, lexical) && limits.Contains(child)))
        {
            var range = Within(Apart(tree, WithCharge(tree, verb, child), cue, Phrases.Noun(tree, subject), child), limits);
            if (range.Count >= FewestWords || tree.Relation(child) == "obj")
            {
                return Fitted(doc, tree, range);
            }
        }

        return Marked(tree, cue, lexical, limits) is { } marked ? Fitted(doc, tree, marked) : null;
    }

    /// <summary>A clause with <c>that</c> right behind the verb or its hearer, whatever the parse hangs it on.</summary>
    private static TokenRange? Marked(Tree tree, TokenRange cue, Cue lexical, TokenRange limits)
    {
        var start = cue.End;
        while (lexical.Addresses && start < limits.End && start - cue.End < LongestHearer && tree[start].Upos is PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Pron)
        {
            start++;
        }

        return start + FewestWords < limits.End && tree.Lower(start) == "that" && tree.Relation(start) == "mark" ? new TokenRange(start, limits.End) : null;
    }

    /// <summary>The words of a governed clause; with an object what it is accused of or praised for.</summary>
    private static TokenRange WithCharge(Tree tree, int verb, int child)
    {
        var words = tree.Yield(child);
        return tree.Relation(child) != "obj" ? words
            : tree.Children(verb).Where(other => other > child && tree.Relation(other) is "xcomp" or "advcl" or "obl" && tree.Yield(other).Start == words.End).Select(other => words with { End = tree.Yield(other).End }).FirstOrDefault(words);
    }

    /// <summary>A clause; an infinitive of what is promised or asked; the object of a verb that is an act by itself.</summary>
    private static bool IsGoverned(Tree tree, int verb, int child, Cue cue) => tree.Relation(child) switch
    {
        "ccomp" => true,
        "xcomp" => child > verb && tree.Child(child, "mark") is not null && (cue.Act is not null || cue.Addresses || cue.Polarity != Polarity.Said || cue.Scope == Scope.Attitude),
        "obj" => child > verb && tree[child].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && (cue.Act is "ACCUSE" or "REJECT" or "SUPPORT" || cue.Polarity == Polarity.Denied),
        _ => false,
    };

    /// <summary>The words of a governed clause on its own side of the verb.</summary>
    private static TokenRange Apart(Tree tree, TokenRange words, TokenRange cue, TokenRange source, int child) => child >= cue.End
        ? new TokenRange(Math.Max(words.Start, cue.End), words.End)
        : new TokenRange(words.Start, Math.Min(words.End, source.End <= cue.Start ? Math.Min(source.Start, cue.Start) : cue.Start));

    private static TokenRange Within(TokenRange words, TokenRange limits) => new(Math.Max(words.Start, limits.Start), Math.Min(words.End, limits.End));

    /// <summary>The words without signs at their ends; of a quotation inside, what stands between its marks.</summary>
    private static TextSpan? Fitted(Annotations doc, Tree tree, TokenRange words)
    {
        var (start, end) = (words.Start, words.End);
        while (start < end && tree[start].Upos == PartOfSpeech.Punct)
        {
            start++;
        }

        while (end > start && tree[end - 1].Upos == PartOfSpeech.Punct)
        {
            end--;
        }

        if (start >= end)
        {
            return null;
        }

        var span = tree.Span(new TokenRange(start, end));
        var number = SpanSearch.LastFrom(doc.Quotations.AsSpan(), span.Start, quotation => quotation.Outer);
        return number >= 0 && doc.Quotations[number].Inner is var inner && inner.Start == span.Start && inner.End >= span.End && inner.End - span.End <= 2 ? inner : span;
    }
}
