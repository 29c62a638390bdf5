namespace OnRecord.Resolve.Coreference;

/// <summary>Reads what the words of a phrase tell of whom or what it means.</summary>
internal sealed class PhraseReader(Annotations doc, Subtrees trees, SpeechMap speech, WordNumbers numbers)
{
    private const int Farthest = 8;

    private static readonly HashSet<string> _definite = new(StringComparer.Ordinal) { "the" };
    private static readonly HashSet<string> _demonstrative = new(StringComparer.Ordinal) { "this", "that", "these", "those" };

    private readonly int[] _sentences = Sentences(doc);

    /// <summary>The phrase with all that is known of it.</summary>
    public Phrase Read(TokenRange tokens, int head, bool isCoordination)
    {
        var word = doc.Words[head];
        var lower = Lower(head);
        var isPronoun = word.Upos == PartOfSpeech.Pron && !PhraseFinder.IsCapitals(doc, head);
        var name = isCoordination || isPronoun ? null : NameOf(head);
        var isNamed = name is { } one && (one.Tokens.Contains(head) || one.Tokens.Start > head) && !IsInApposition(one, head);
        var form = isCoordination ? PhraseForm.Bare : isPronoun ? Pronoun(lower) : isNamed || word.Upos == PartOfSpeech.Propn ? PhraseForm.Name : Determined(head);
        var words = name is { } own ? NameWords(own) : word.Upos == PartOfSpeech.Propn && !isCoordination ? NameWords(new Name(default, new TokenRange(Math.Max(tokens.Start, head), head + 1), NameType.Misc)) : [];
        var titles = isCoordination ? [] : Titles(head, name);
        var role = Role(head);
        return new Phrase
        {
            Tokens = tokens,
            Head = head,
            Form = form,
            Role = role,
            Governor = word.Head ?? head,
            Above = Above(head),
            Beside = role switch
            {
                SyntacticRole.Apposition => word.Head,
                SyntacticRole.Predicate => Subject(head),
                _ => null,
            },
            IsMainSubject = role is SyntacticRole.Subject or SyntacticRole.PassiveSubject && word.Head is { } verb && doc.Words[verb].Head is null,
            IsCoordination = isCoordination,
            IsReflexive = form >= PhraseForm.I && Lexicon.IsReflexive(lower),
            Number = isCoordination ? PhraseNumber.Plural : Number(word, form),
            Kind = Kind(form, word, name),
            Gender = isCoordination ? PhraseGender.Unknown : Gender(form, word, words, head),
            Sentence = _sentences[head],
            Speech = speech.At(head),
            Lemma = numbers.Of(isCoordination ? "," : word.Lemma.ToLowerInvariant()),
            Text = numbers.Of(Text(tokens)),
            Modifiers = isCoordination ? [] : Modifiers(tokens.Start, head, name),
            Name = name,
            NameWords = words,
            Titles = titles,
        };
    }

    private static int[] Sentences(Annotations doc)
    {
        var numbers = new int[doc.Tokens.Length];
        for (var sentence = 0; sentence < doc.Sentences.Length; sentence++)
        {
            numbers.AsSpan(doc.Sentences[sentence].Tokens.Start..doc.Sentences[sentence].Tokens.End).Fill(sentence);
        }

        return numbers;
    }

    private static PhraseForm Pronoun(string lower) => Lexicon.Pronoun(lower);

    private static PhraseNumber Number(Word word, PhraseForm form) => form switch
    {
        PhraseForm.I or PhraseForm.He or PhraseForm.She or PhraseForm.It or PhraseForm.This or PhraseForm.That => PhraseNumber.Singular,
        PhraseForm.We or PhraseForm.They or PhraseForm.These => PhraseNumber.Plural,
        _ when word.Features.Contains("Number=Plur", StringComparison.Ordinal) || word.Features.Contains("Number=Ptan", StringComparison.Ordinal) => PhraseNumber.Plural,
        _ when word.Features.Contains("Number=Sing", StringComparison.Ordinal) => PhraseNumber.Singular,
        _ => PhraseNumber.Unknown,
    };

    private static PhraseKind Kind(PhraseForm form, Word word, Name? name) => form switch
    {
        PhraseForm.I or PhraseForm.We or PhraseForm.You or PhraseForm.He or PhraseForm.She => PhraseKind.Person,
        >= PhraseForm.I => PhraseKind.Unknown,
        _ when word.Upos == PartOfSpeech.Num => PhraseKind.Amount,
        _ => name?.Type switch
        {
            NameType.Per => PhraseKind.Person,
            NameType.Org => PhraseKind.Body,
            NameType.Gpe or NameType.Loc or NameType.Fac => PhraseKind.Place,
            NameType.Norp => PhraseKind.People,
            NameType.Event or NameType.Law or NameType.Product or NameType.Misc => PhraseKind.Thing,
            _ => Lexicon.Kind(word.Lemma.ToLowerInvariant()),
        },
    };

    private int[] Above(int head)
    {
        var above = new List<int>(Farthest);
        for (var token = doc.Words[head].Head; token is { } next && above.Count < Farthest; token = doc.Words[next].Head)
        {
            above.Add(next);
        }

        return [.. above];
    }

    /// <summary>The subject of a noun after <c>be</c>; null where there is none, or where it is said not to be that.</summary>
    private int? Subject(int predicate)
    {
        int? subject = null;
        foreach (var child in trees.Children(predicate))
        {
            subject = PhraseFinder.Relation(doc.Words[child]) == "nsubj" ? child : subject;
            if (doc.Words[child].Lemma is "not" or "never")
            {
                return null;
            }
        }

        return subject;
    }

    private SyntacticRole Role(int head)
    {
        var word = doc.Words[head];
        foreach (var child in trees.Children(head))
        {
            if (doc.Words[child].Relation == "cop")
            {
                return SyntacticRole.Predicate;
            }
        }

        return PhraseFinder.Relation(word) switch
        {
            "nsubj" or "csubj" => word.Relation.EndsWith("pass", StringComparison.Ordinal) ? SyntacticRole.PassiveSubject : SyntacticRole.Subject,
            "obj" or "iobj" => SyntacticRole.Object,
            "obl" => SyntacticRole.Oblique,
            "nmod" => word.Relation == "nmod:poss" ? SyntacticRole.Possessor : SyntacticRole.Modifier,
            "compound" => SyntacticRole.Compound,
            "root" => SyntacticRole.Root,
            "xcomp" => SyntacticRole.Predicate,
            "conj" => SyntacticRole.Conjunct,
            "appos" => SyntacticRole.Apposition,
            "expl" => SyntacticRole.Expletive,
            "vocative" => SyntacticRole.Vocative,
            _ => SyntacticRole.Other,
        };
    }

    private string Lower(int token) => doc.Tokens[token].Span.Of(doc.Text).ToLowerInvariant();

    /// <summary>The name that holds the head or goes on with it, else the one in apposition.</summary>
    private Name? NameOf(int head)
    {
        if (NameAt(head) is { } own)
        {
            return own;
        }

        Name? apposed = null;
        foreach (var child in trees.Children(head))
        {
            var relation = doc.Words[child].Relation;
            if (relation == "flat" && NameAt(child) is { } further)
            {
                return further;
            }

            apposed ??= relation == "appos" ? NameAt(child) : null;
        }

        return apposed;
    }

    private Name? NameAt(int token)
    {
        var number = SpanSearch.At(doc.Names.AsSpan(), doc.Tokens[token].Span.Start, name => name.Span);
        return number < 0 ? null : doc.Names[number];
    }

    private bool IsInApposition(Name name, int head)
    {
        if (name.Tokens.Contains(head))
        {
            return false;
        }

        foreach (var child in trees.Children(head))
        {
            if (doc.Words[child].Relation == "flat" && name.Tokens.Contains(child))
            {
                return false;
            }
        }

        return true;
    }

    private string[] NameWords(Name name)
    {
        var words = new List<string>(name.Tokens.Count);
        for (var token = name.Tokens.Start; token < name.Tokens.End; token++)
        {
            if (doc.Words[token].Upos is not (PartOfSpeech.Punct or PartOfSpeech.Part))
            {
                words.Add(Folding.Fold(doc.Tokens[token].Span.Of(doc.Text)));
            }
        }

        while (words.Count > 1 && (words[0] == "the" || Lexicon.IsHonorific(words[0])))
        {
            words.RemoveAt(0);
        }

        return [.. words];
    }

    private PhraseForm Determined(int head)
    {
        var form = PhraseForm.Bare;
        foreach (var child in trees.Children(head))
        {
            var relation = doc.Words[child].Relation;
            if (relation == "nmod:poss")
            {
                return PhraseForm.Possessive;
            }

            if (child < head && relation is "det")
            {
                var lower = Lower(child);
                form = _definite.Contains(lower) ? PhraseForm.Definite : _demonstrative.Contains(lower) ? PhraseForm.Demonstrative : PhraseForm.Indefinite;
            }
        }

        return form;
    }

    private PhraseGender Gender(PhraseForm form, Word word, string[] names, int head)
    {
        if (form is PhraseForm.He or PhraseForm.She)
        {
            return form == PhraseForm.He ? PhraseGender.Man : PhraseGender.Woman;
        }

        foreach (var child in trees.Children(head))
        {
            if (child < head && Lexicon.Gender(Lower(child)) is not PhraseGender.Unknown and var told)
            {
                return told;
            }
        }

        var noun = Lexicon.Gender(word.Lemma.ToLowerInvariant());
        return noun != PhraseGender.Unknown || form != PhraseForm.Name || names.Length == 0 ? noun : Lexicon.OfGivenName(names[0]);
    }

    private string Text(TokenRange tokens)
    {
        var (start, end) = (tokens.Start, tokens.End);
        while (start < end - 1 && doc.Words[start].Upos == PartOfSpeech.Det)
        {
            start++;
        }

        if (end - start > 1 && doc.Words[end - 1].Upos == PartOfSpeech.Part)
        {
            end--;
        }

        return doc.Tokens[start].Span.Union(doc.Tokens[end - 1].Span) is { Length: < 200 } span ? span.Of(doc.Text).ToLowerInvariant() : $"{start}";
    }

    private int[] Modifiers(int start, int head, Name? name)
    {
        var modifiers = new List<int>();
        foreach (var child in trees.Children(head))
        {
            if (child >= start && child < head && !(name?.Tokens.Contains(child) ?? false)
                && doc.Words[child].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.Num)
            {
                modifiers.Add(numbers.Of(doc.Words[child].Lemma.ToLowerInvariant()));
            }
        }

        return [.. modifiers];
    }

    private int[] Titles(int head, Name? name)
    {
        var titles = new List<int>();
        foreach (var child in trees.Children(head))
        {
            var word = doc.Words[child];
            var isTitle = word.Upos == PartOfSpeech.Noun && (word.Relation is "appos" or "compound" or "nmod:desc" || (word.Relation == "nmod" && child < head));
            var isProperTitle = word.Upos == PartOfSpeech.Propn && !(name?.Tokens.Contains(child) ?? false) && word.Relation is "compound" or "nmod:desc" or "flat";
            if (isTitle || isProperTitle)
            {
                titles.Add(numbers.Of(word.Lemma.ToLowerInvariant()));
            }
        }

        if (name is { } one && !one.Tokens.Contains(head))
        {
            titles.Add(numbers.Of(doc.Words[head].Lemma.ToLowerInvariant()));
        }

        if (doc.Words[head] is { Head: { } predicate, Relation: "nsubj" } && doc.Words[predicate].Upos == PartOfSpeech.Noun)
        {
            titles.Add(numbers.Of(doc.Words[predicate].Lemma.ToLowerInvariant()));
        }

        return [.. titles];
    }
}
