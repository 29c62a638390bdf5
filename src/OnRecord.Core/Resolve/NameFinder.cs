using System.Text.RegularExpressions;

namespace OnRecord.Resolve;

/// <summary>Takes each name that the language engine found apart into title and name, and finds names that it missed where they are sources.</summary>
internal sealed class NameFinder(Annotations doc, Grammar grammar)
{
    private const int LongestTitle = 14;
    private const int LongestPlainTitle = 6;

    private static readonly Regex _ticker = new(@"^[A-Z0-9]{1,6}\.[A-Z]{1,3}$", RegexOptions.NonBacktracking);

    /// <summary>All names that can name somebody, in order.</summary>
    public List<NameMention> Find()
    {
        var names = new List<NameMention>();
        var taken = new HashSet<int>();
        foreach (var name in doc.Names)
        {
            if (IsSomebody(name) && Of(name.Tokens.Start, name.Tokens.End - 1, name.Type) is { } mention)
            {
                names.Add(mention);
                taken.UnionWith(Enumerable.Range(name.Tokens.Start, name.Tokens.Count));
            }
        }

        foreach (var source in doc.Attributions.Select(one => one.Source).OfType<TextSpan>().Distinct())
        {
            names.AddRange(Missed(source, taken));
        }

        names.AddRange(Again(names, taken));
        names.Sort((one, other) => one.First.CompareTo(other.First));
        return names;
    }

    private bool IsSomebody(Name name) =>
        name.Type is NameType.Per or NameType.Org or NameType.Gpe or NameType.Norp or NameType.Fac or NameType.Loc
        || doc.Attributions.Length > 0 && name.Type is NameType.Product or NameType.Misc && grammar.IsNominal(name.Tokens.Start) && IsSource(name.Span);

    private bool IsSource(TextSpan span) => SourceAround(span) is not null;

    private TextSpan? SourceAround(TextSpan span) =>
        SpanSearch.LastFrom(Sources.AsSpan(), span.Start, source => source) is var last and >= 0 && Sources[last].Contains(span) ? Sources[last] : null;

    private TextSpan[] Sources => _sources ??= [.. doc.Attributions.Select(one => one.Source).OfType<TextSpan>().Distinct().OrderBy(source => source.Start)];

    private TextSpan[]? _sources;

    /// <summary>The name at the head of a source, where the language engine saw none.</summary>
    private IEnumerable<NameMention> Missed(TextSpan source, HashSet<int> taken)
    {
        if (Phrase.Of(grammar, source) is not { } phrase)
        {
            yield break;
        }

        if (RoleNouns.IsRole(phrase.HeadLower) && AtEnd(phrase, taken) is { } late)
        {
            taken.UnionWith(Grammar.Between(late.First, late.Last + 1));
            yield return late with { IsDoubtful = true };
        }

        foreach (var head in phrase.JoinedTo(phrase.Head).Prepend(phrase.Head))
        {
            if (grammar.Tag(head) == PartOfSpeech.Propn && char.IsUpper(doc.Text[grammar.Span(head).Start]) && !_ticker.IsMatch(grammar.Text(head)) && !taken.Contains(head) && !RoleNouns.IsRole(grammar.Lower(head)) && !grammar.IsPlural(head))
            {
                var (first, last) = Around(head, phrase, taken);
                if (Of(first, last, GuessedType(first, last)) is { } mention)
                {
                    taken.UnionWith(Grammar.Between(first, last + 1));
                    yield return mention with { IsDoubtful = true };
                }
            }
        }
    }

    /// <summary>The words in capitals with which a source ends behind a role: <c>Secretary of State Ana Ruiz</c>.</summary>
    private NameMention? AtEnd(Phrase phrase, HashSet<int> taken)
    {
        var first = phrase.Core.End;
        while (first - 1 > phrase.Head && !taken.Contains(first - 1) && grammar.Tag(first - 1) == PartOfSpeech.Propn && char.IsUpper(doc.Text[grammar.Span(first - 1).Start]) && !RoleNouns.IsRole(grammar.Lower(first - 1)) && !RoleNouns.IsOfficeOf(grammar.Lower(first - 1)))
        {
            first--;
        }

        return phrase.Core.End - first is 2 or 3 ? Of(first, phrase.Core.End - 1, NameType.Per) : null;
    }

    /// <summary>The bare last names and single names of those named elsewhere in the article, where the language engine passed over them.</summary>
    private List<NameMention> Again(List<NameMention> names, HashSet<int> taken)
    {
        var known = new Dictionary<string, NameType>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => name.Type is NameType.Per or NameType.Org && !name.IsDoubtful && !name.IsInTitle && name.Folded[^1].Length > 2).OrderBy(name => name.Type != NameType.Per))
        {
            if (name.Type == NameType.Per || name.Words.Length == 1)
            {
                known.TryAdd(name.Folded[^1], name.Type);
            }
        }

        var again = new List<NameMention>();
        for (var token = 0; token < grammar.Count && known.Count > 0; token++)
        {
            if (char.IsUpper(doc.Text[grammar.Span(token).Start]) && !taken.Contains(token) && known.TryGetValue(grammar.Lower(token), out var type) && IsNameHere(token) && Of(token, token, type) is { } mention)
            {
                again.Add(mention);
            }
        }

        return again;
    }

    /// <summary>Whether a capital is not owed to the beginning of a sentence alone, or the word is the subject there.</summary>
    private bool IsNameHere(int token) =>
        !IsTime(token) && (grammar.Is(token, "nsubj") || grammar.Tag(token) == PartOfSpeech.Propn || (doc.Sentences.Length > 0 && doc.Sentences[grammar.Sentence(token)].Tokens.Start < token && grammar.Tag(token) is not (PartOfSpeech.Verb or PartOfSpeech.Aux)));

    private bool IsTime(int token) =>
        SpanSearch.LastFrom(doc.TimeExpressions.AsSpan(), grammar.Span(token).Start, time => time.Span) is var last and >= 0 && doc.TimeExpressions[last].Span.Overlaps(grammar.Span(token));

    private (int First, int Last) Around(int head, Phrase phrase, HashSet<int> taken)
    {
        var (first, last) = (head, head);
        while (first > phrase.First && grammar.Tag(first - 1) == PartOfSpeech.Propn && !taken.Contains(first - 1) && !RoleNouns.IsRole(grammar.Lower(first - 1)))
        {
            first--;
        }

        while (last < phrase.Last && grammar.Tag(last + 1) == PartOfSpeech.Propn && !taken.Contains(last + 1) && grammar.Is(last + 1, "flat"))
        {
            last++;
        }

        return (first, last);
    }

    private NameType GuessedType(int first, int last) =>
        RoleNouns.IsHonorific(grammar.Lower(first)) || (first > 0 && RoleNouns.IsHonorific(grammar.Lower(first - 1))) || (last > first && GivenNames.Gender(grammar.Lower(first)) is not null) || RoleTitle(first) ? NameType.Per : NameType.Org;

    private bool RoleTitle(int first) => first > 0 && grammar.Sentence(first - 1) == grammar.Sentence(first) && RoleNouns.IsRole(grammar.Lower(first - 1)) && !RoleNouns.IsOrganisation(grammar.Lower(first - 1));

    private NameMention? Of(int first, int last, NameType type)
    {
        var start = first;
        while (start < last && type == NameType.Per && (RoleNouns.IsHonorific(grammar.Lower(start)) || RoleNouns.IsRole(grammar.Lower(start)) || grammar.Lower(start) is "." or "the"))
        {
            start++;
        }

        if (type is NameType.Per or NameType.Org && last - start is 2 or 3 && !GivenNames.IsKnown(grammar.Lower(start)) && GivenNames.IsKnown(grammar.Lower(start + 1)) && grammar.Text(start).Length > 3)
        {
            // "Presidnet Ana Ruiz": a word that is no first name before one that is.
            start++;
        }

        while (last > start && (_ticker.IsMatch(grammar.Text(last)) || grammar.Lower(last) is "(" or ")" or "'s" or ","))
        {
            last--;
        }

        if (!grammar.IsWord(start) || (start == last && type != NameType.Norp && IsNoun(start)))
        {
            return null;
        }

        var from = TitleStart(start);
        var words = WordsOf(start, last);
        return new NameMention(grammar.Span(start, last), words, type, start, last, HeadIn(start, last))
        {
            Title = Title(from, start),
            Gender = Gender(from, start, words),
            HasRole = RoleTitle(start),
            HasArticle = start > 0 && grammar.Lower(start - 1) is "the" or "a" or "an",
            IsSource = SourceAround(grammar.Span(start, last)) == grammar.Span(start, last),
            TitleFirst = from,
            IsHonoured = Grammar.Between(from, start).Any(IsAddress),
            IsInTitle = doc.Article.BlockAt(grammar.Span(start).Start) is { Kind: BlockKind.Headline or BlockKind.CrossHead },
        };
    }

    /// <summary>Words as one reads them: tokens without a blank between them are one.</summary>
    private string[] WordsOf(int first, int last) => grammar.Span(first, last).Of(doc.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A form of address, or <c>MPs</c> and <c>PM</c>, which name nobody.</summary>
    private bool IsNoun(int token) =>
        grammar.Lower(token) is var lower && (RoleNouns.IsHonorific(lower) || RoleNouns.IsCollective(lower) || (RoleNouns.IsRole(lower) && BodyNames.IsInitials(grammar.Text(token))));

    private int HeadIn(int first, int last)
    {
        for (var token = first; token <= last; token++)
        {
            if (grammar.Head(token) is not { } head || head < first || head > last)
            {
                return token;
            }
        }

        return last;
    }

    /// <summary>Where the words begin that stand right before a name and belong to it: <c>NATO chief</c>, <c>the retired banker</c>.</summary>
    private int TitleStart(int start)
    {
        var first = BeforeFlat(start);
        while (first > 0 && start - first < LongestTitle && grammar.Sentence(first - 1) == grammar.Sentence(start) && MayBeTitle(first - 1, start))
        {
            first--;
        }

        first = Math.Min(first, AfterRole(start));
        while (first < start && IsJoint(first))
        {
            first++;
        }

        return first;
    }

    /// <summary>Where the nouns right before a name begin, with one for a role among them, where the tree does not tie them to the name.</summary>
    private int AfterRole(int start)
    {
        var (first, role) = (start, start);
        if (start > 0 && IsJoint(start - 1))
        {
            // A spokesman for Berg is not Berg.
            return start;
        }

        while (first > 0 && start - first < LongestPlainTitle && grammar.Sentence(first - 1) == grammar.Sentence(start) && (grammar.Tag(first - 1) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj || grammar.Lower(first - 1) is "of" or "for"))
        {
            first--;
            role = RoleNouns.IsRole(grammar.Lower(first)) ? first : role;
        }

        while (role > first && role < start && grammar.Tag(role - 1) is PartOfSpeech.Propn or PartOfSpeech.Adj && role - 1 >= first)
        {
            role--;
        }

        return role;
    }

    /// <summary>Where a noun for a role begins to which the tree adds the name: <c>Minister of Foreign Affairs Tom Berg</c>.</summary>
    private int BeforeFlat(int start) =>
        grammar.Head(start) is { } noun && noun < start && start - noun < LongestTitle && grammar.Sentence(noun) == grammar.Sentence(start)
        && (grammar.Is(start, "flat") || grammar.Is(start, "appos") || grammar.Is(start, "nmod:desc")) && RoleNouns.IsRole(grammar.Lower(noun))
        && Grammar.Between(noun, start).All(token => grammar.IsWord(token) || grammar.Lower(token) is "-" or "'s" or "&")
            ? grammar.Extent(noun).Start : start;

    private bool MayBeTitle(int token, int start) =>
        RoleNouns.IsHonorific(grammar.Lower(token)) || ((grammar.IsWord(token) || grammar.Lower(token) is "-" or "'s" or "/" or "&") && Leads(token, start) && grammar.Tag(token) is not (PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adp or PartOfSpeech.Sconj) || IsInsideTitle(token, start));

    /// <summary><c>of</c> in <c>Secretary of State Ana Ruiz</c>.</summary>
    private bool IsInsideTitle(int token, int start) => IsJoint(token) && Leads(token, start);

    private bool IsJoint(int token) => grammar.Lower(token) is "of" or "for" or "and";

    /// <summary>Whether a token hangs on the name through the words before it.</summary>
    private bool Leads(int token, int start)
    {
        var at = token;
        for (var steps = 0; steps < 8; steps++)
        {
            if (grammar.Head(at) is not { } head || head == at)
            {
                return false;
            }

            if (head >= start)
            {
                return head - start < 8 && (grammar.Is(at, "nmod:desc") || grammar.Is(at, "compound") || grammar.Is(at, "amod") || grammar.Is(at, "nmod:poss") || grammar.Is(at, "det") || grammar.Is(at, "flat") || grammar.Is(at, "nummod") || grammar.Is(at, "punct") || grammar.Is(at, "nmod:unmarked"));
            }

            at = head;
        }

        return false;
    }

    private string Title(int from, int start)
    {
        while (from < start && (grammar.Tag(from) == PartOfSpeech.Det || RoleNouns.IsHonorific(grammar.Lower(from)) || !grammar.IsWord(from)))
        {
            from++;
        }

        var end = start;
        while (end > from && RoleNouns.IsHonorific(grammar.Lower(end - 1)))
        {
            end--;
        }

        return from < end ? grammar.Span(from, end - 1).Of(doc.Text) : "";
    }

    private bool IsAddress(int token) => RoleNouns.IsHonorific(grammar.Lower(token)) && char.IsUpper(doc.Text[grammar.Span(token).Start]);

    /// <summary>From the honorific, the title or the first name; a word that stands alone may be a last name, which tells nothing.</summary>
    private char Gender(int from, int start, string[] words)
    {
        for (var token = start - 1; token >= from; token--)
        {
            var lower = grammar.Lower(token);
            if ((IsAddress(token) ? RoleNouns.Honorific(lower) : RoleNouns.Gender(lower)) is { } known and not '?')
            {
                return known;
            }
        }

        return words.Length == 1 ? '?' : GivenNames.Gender(Folding.Fold(words[0]).TrimEnd('.')) ?? '?';
    }
}
