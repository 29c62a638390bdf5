using System.Collections.Frozen;
using OnRecord.Extract.Rules;

namespace OnRecord.Extract.Grammar;

/// <summary>Puts right by the parse what the engine often cuts otherwise: reports of quoting, verbs above the verb of saying, hearers and joining words inside the content.</summary>
internal sealed class CueRepair(Annotations doc, Tree tree)
{
    private const int MostSigns = 2;

    private static readonly FrozenSet<string> _quoting = FrozenSet.Create(StringComparer.Ordinal, "quote", "cite", "report", "record", "hear");
    private static readonly FrozenSet<string> _raising = FrozenSet.Create(StringComparer.Ordinal, "expect", "due", "set", "schedule", "slate", "poise", "likely", "go", "say", "report", "allege", "rumour", "rumor", "believe", "understand", "suppose");

    // After these the hearer is left out; after "urge" and "call on" it is who shall do what is urged, and stays in (annotation.md).
    private static readonly FrozenSet<string> _telling = FrozenSet.Create(StringComparer.Ordinal, "tell", "warn", "assure", "remind", "persuade", "convince", "inform", "advise", "reassure", "notify");
    private static readonly FrozenSet<string> _joining = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "but", "and", "however", "yet", "still", "moreover", "nevertheless", "nonetheless", "indeed", "meanwhile");

    /// <summary>Mends an attribution.</summary>
    public void Mend(Found found)
    {
        if (found.Cue is not { } span || tree.Within(span) is not { Count: > 0 } cue || tree.HeadOf(cue) is not { } head)
        {
            return;
        }

        FillSource(found, cue, head);
        MendQuoting(found, cue, head);
        MendRaising(found, cue, head);
        CutHearer(found, cue);
        CutConsequence(found, head);
        CutJoining(found, span);
    }

    /// <summary>The subject of the cue where the engine named nobody: <c>We were not told, says union</c>.</summary>
    private void FillSource(Found found, TokenRange cue, int head)
    {
        if (found.Source is not null || tree[head].Upos != PartOfSpeech.Verb)
        {
            return;
        }

        foreach (var child in tree.Children(head).Where(child => !cue.Contains(child) && tree[child].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron))
        {
            var isSubject = tree[child].Relation == "nsubj" || (tree[child].Relation == "nsubj:pass" && _raising.Contains(tree.Lemma(head)));
            var span = tree.Span(Phrases.Noun(tree, child));
            if ((isSubject || tree[child].Relation == "obl:agent") && tree.Lower(child) is not ("it" or "there" or "this" or "that" or "what") && !found.Content.Exists(piece => piece.Overlaps(span)))
            {
                found.Source = span;
                return;
            }
        }
    }

    /// <summary><c>The agency quoted Kato as saying A</c>, <c>Kato was quoted by the agency as saying A</c>: Kato said A, and the agency relays it.</summary>
    private void MendQuoting(Found found, TokenRange cue, int head)
    {
        if (!_quoting.Contains(tree.Lemma(head)) || Saying(head) is not { } saying || Governed(saying) is not { } content)
        {
            return;
        }

        var subject = tree.Children(head).Where(child => tree.Relation(child) == "nsubj").Select(child => (int?)child).FirstOrDefault();
        var isPassive = subject is { } passive && tree[passive].Relation == "nsubj:pass";
        var speaker = isPassive ? subject : tree.Child(head, "obj");
        var relay = isPassive ? tree.Children(head).Where(child => tree[child].Relation == "obl:agent").Select(child => (int?)child).FirstOrDefault() : subject;
        if (speaker is not { } who)
        {
            return;
        }

        found.Source = tree.Span(Phrases.Noun(tree, who));
        found.Relay = relay is { } by ? tree.Span(Phrases.Noun(tree, by)) : null;
        found.Cue = tree.Span(isPassive ? new TokenRange(cue.Start, saying + 1) : cue);
        Replace(found, content);
    }

    /// <summary>The clause <c>as saying</c>.</summary>
    private int? Saying(int verb)
    {
        foreach (var child in tree.Children(verb).Concat(tree.Child(verb, "obj") is { } quoted ? tree.Children(quoted) : []))
        {
            if (child > verb && tree.Relation(child) is "advcl" or "acl" && tree.Child(child, "mark") is { } mark && tree.Lower(mark) == "as" && CueLexicon.Find(tree.Lower(child), "") is not null)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary><c>is expected to say A</c>, <c>is said to have told them A</c>: the cue goes up to the verb of saying.</summary>
    private void MendRaising(Found found, TokenRange cue, int head)
    {
        if (!_raising.Contains(tree.Lemma(head)) || tree.Child(head, "xcomp") is not { } saying || saying < cue.End || CueLexicon.Find(tree.Lower(saying), "") is not { Scope: Scope.Statement }
            || tree.Child(saying, "mark") is not { } mark || mark != cue.End || !IsHeld(head) || Governed(saying) is not { } content)
        {
            return;
        }

        found.Cue = tree.Span(new TokenRange(cue.Start, saying + 1));
        Replace(found, content);
        FillSource(found, cue, head);
    }

    /// <summary>Whether a verb is not the subject's own: a passive, a form of being or going.</summary>
    private bool IsHeld(int head) => tree[head].Upos == PartOfSpeech.Adj || tree.Lower(head) == "going" || tree.Children(head).Any(child => tree[child].Relation is "aux:pass" or "nsubj:pass");

    /// <summary>What a verb governs: a clause, an infinitive or an object, in this order.</summary>
    private TokenRange? Governed(int verb)
    {
        foreach (var relation in (ReadOnlySpan<string>)["ccomp", "xcomp", "obj"])
        {
            if (tree.Child(verb, relation) is { } child && child > verb && tree.Yield(child) is var words && words.End > verb + 1)
            {
                return new TokenRange(Math.Max(words.Start, verb + 1), words.End);
            }
        }

        return null;
    }

    /// <summary>Sets the content, unless there are quotations, which have limits of their own.</summary>
    private void Replace(Found found, TokenRange words)
    {
        if (found.Quotations.Count > 0)
        {
            return;
        }

        var end = words.End;
        while (end > words.Start && tree[end - 1].Upos == PartOfSpeech.Punct && words.End - end < MostSigns)
        {
            end--;
        }

        found.Content.Clear();
        found.Content.Add(tree.Span(new TokenRange(words.Start, Math.Max(end, words.Start + 1))));
    }

    /// <summary><c>told [the council] that A</c>, <c>asked [them] to A</c> where the engine took the hearer into the content.</summary>
    private void CutHearer(Found found, TokenRange cue)
    {
        var verb = cue.End - 1;
        var number = found.Content.FindIndex(piece => piece.Start >= tree.Tokens[verb].Span.End);
        if (number < 0 || !_telling.Contains(tree.Lemma(verb)) || tree.At(found.Content[number].Start) is var start && start != cue.End)
        {
            return;
        }

        if (Hearers.In(tree, verb, start) is { } rest)
        {
            Shorten(found, number, rest);
        }
    }

    /// <summary><c>If she says A, [B]</c>: what follows of her words is not among them.</summary>
    private void CutConsequence(Found found, int verb)
    {
        if (found.Quotations.Count > 0 || tree.Child(verb, "mark") is not { } mark || mark > verb || tree.Lower(mark) is not ("if" or "unless"))
        {
            return;
        }

        var clauses = tree.Children(verb).Where(child => child > verb && tree.Relation(child) is "ccomp" or "parataxis").Take(2).ToList();
        var end = clauses.Count > 0 ? tree.Yield(clauses[0]).End : 0;
        var number = clauses.Count < 2 ? -1 : found.Content.FindIndex(piece => piece.Contains(tree.Tokens[clauses[0]].Span) && piece.Contains(tree.Tokens[clauses[1]].Span));
        if (number >= 0 && end <= tree.Yield(clauses[1]).Start)
        {
            found.Content[number] = TextSpan.Between(found.Content[number].Start, tree.Tokens[end - 1].Span.End);
        }
    }

    /// <summary><c>But A, she said</c>: the word joins the report to the one before and is not hers.</summary>
    private void CutJoining(Found found, TextSpan cue)
    {
        if (found.Content.Count == 0 || found.Quotations.Count > 0 || found.Content[0] is var piece && piece.Start > cue.Start)
        {
            return;
        }

        var first = tree.At(piece.Start);
        var rest = first + 1 < tree.Count && tree.Lower(first + 1) == "," ? first + 2 : first + 1;
        if (rest < tree.Count && tree.Tokens[first].Span.Start == piece.Start && _joining.Contains(tree.Tokens[first].Span.Of(doc.Text)) && char.IsUpper(doc.Text[piece.Start]))
        {
            Shorten(found, 0, rest);
        }
    }

    private void Shorten(Found found, int number, int firstWord)
    {
        var piece = found.Content[number];
        if (firstWord < tree.Count && tree.Tokens[firstWord].Span.Start is var start && start < piece.End)
        {
            found.Content[number] = TextSpan.Between(start, piece.End);
        }
    }
}
