namespace OnRecord.Extract.Time;

/// <summary>
/// Tells whether a date lies ahead of the day of publication. The nearest verb to its left in its clause decides,
/// and where there is none, the nearest to its right.
/// </summary>
internal static class Tense
{
    // Clauses are short; a longer look would cost time on text without sentences.
    private const int Reach = 25;

    // "will attend Friday's talks", but not "will seek a way around the effects of Friday's ruling".
    private const int PossessiveReach = 6;

    // News gives a day or month of the year before its year, unless it is close.
    private const int NearDays = 92;
    private const int FarDays = 183;

    /// <summary>Whether what happens at the date, which stands from <paramref name="start"/> to <paramref name="end"/>, lies ahead; null when nothing says so.</summary>
    public static bool? IsAhead(Words words, int start, int end)
    {
        if ((words.Is(start - 1, "of") && words.Is(start - 2, "ahead")) || (words.Is(start - 1, "from") && words.Term(start - 2).Kind is TermKind.Unit or TermKind.Units))
        {
            return true;
        }

        return words.IsAny(end, "'s", "’s")
            ? Left(words, start, PossessiveReach)
            : Before(words, start, end, WithPreposition(words, start, Left(words, start, Reach) ?? Right(words, end)));
    }

    /// <summary>
    /// The nearest date ahead or behind; where nothing says which, the one behind, unless the one ahead is close and the other is not.
    /// One that is ahead but far has its year beside it, so that "will publish April sales" in May is about the April just over.
    /// </summary>
    public static DateInterval? Choose(DateOnly day, bool? ahead, Func<bool, DateInterval?> nearest)
    {
        if (nearest(false) is not { } behind || nearest(true) is not { } next)
        {
            return nearest(ahead == true);
        }

        var (since, until) = (day.DayNumber - behind.Last.DayNumber, next.First.DayNumber - day.DayNumber);
        var isAhead = ahead switch
        {
            true => since > NearDays || until <= FarDays,
            null => since > NearDays && until <= NearDays,
            false => false,
        };
        return isAhead ? next : behind;
    }

    // "extended to Nov. 16" was so in the past, but the date need not lie there; "from Oct. 9 to Nov. 16" was all past.
    private static bool? WithPreposition(Words words, int start, bool? ahead) =>
        words.IsAny(start - 1, "by", "until", "till") ? ahead ?? true
        : ahead == false && words.IsAny(start - 1, "to", "through") && words.Term(start - 2).Kind == TermKind.None && !words.IsDigits(start - 2) ? null
        : ahead;

    // "the Feb. 23 accord", "a Jan. 14 deadline": the verb says when something was done with the accord.
    private static bool? Before(Words words, int start, int end, bool? ahead) =>
        WordTable.Tense(words[end]) == TenseKind.Future && words.IsAny(start - 1, "a", "an", "the") ? true
        : !words.IsLower(end) || words.Term(end).Kind != TermKind.None || WordTable.Tense(words[end]) != TenseKind.None ? ahead
        : words.Is(start - 1, "the") ? null
        : words.IsAny(start - 1, "a", "an") && ahead == false ? null
        : ahead;

    // "agreed to buy it in May": what was agreed on need not lie in the past.
    private static bool? Left(Words words, int start, int reach)
    {
        var infinitive = false;
        for (var at = start - 1; at >= Math.Max(0, start - reach) && !EndsClause(words, at); at--)
        {
            if (Verb(words, at) is { } ahead)
            {
                return infinitive && !ahead ? null : ahead;
            }

            infinitive |= words.Is(at, "to") && words.IsLower(at + 1) && WordTable.Tense(words[at + 1]) is TenseKind.None or TenseKind.Link && words.Term(at + 1).Kind == TermKind.None;
        }

        return null;
    }

    private static bool? Right(Words words, int end)
    {
        for (var at = end; at < Math.Min(words.Count, end + Reach) && !EndsClause(words, at); at++)
        {
            if (Verb(words, at) is { } ahead)
            {
                return ahead;
            }
        }

        return null;
    }

    // "before" straight in front of a date is its preposition.
    private static bool EndsClause(Words words, int at) =>
        WordTable.Tense(words[at]) == TenseKind.Boundary && !(words.IsAny(at, "before", "after") && words.Term(at + 1).Kind != TermKind.None);

    // Null for a word that says nothing of past and future.
    private static bool? Verb(Words words, int at) => WordTable.Tense(words[at]) switch
    {
        TenseKind.Future => IsFuture(words, at) ? true : null,
        TenseKind.Past => HasArranged(words, at) ? true : IsLinked(words, at) || HasTo(words, at) ? null : false,
        TenseKind.None when IsPlannedNow(words, at) => true,
        TenseKind.None when IsRegularPast(words, at) && !IsLinked(words, at) => false,
        _ => null,
    };

    // "the plan" and "the set" are things, "due to the storm" gives a reason, "would have met" lies behind, "May" is a month.
    private static bool IsFuture(Words words, int at) => words switch
    {
        _ when words.Is(at, "due") => !(words.Is(at + 1, "to") && (WordTable.Tense(words[at + 2]) == TenseKind.Follower || words.IsCapital(at + 2))),
        _ when words.Is(at, "may") => words.IsLower(at),
        _ when words.Is(at, "expected") => words.Is(at + 1, "to") || words.IsAny(at - 1, "is", "are", "was", "were", "be", "widely", "generally", "also", "now"),
        _ when words.IsAny(at, "set", "plan", "plans", "planned", "hope", "hopes", "aims", "scheduled") => words.IsAny(at + 1, "to", "for"),
        _ => !words.Is(at + 1, "have") || HasTo(words, at + 1),
    };

    // "has scheduled a hearing on Thursday"
    private static bool HasArranged(Words words, int at) => words.IsAny(at, "has", "have") && words.IsAny(at + 1, "set", "scheduled", "planned");

    // "may have to leave"
    private static bool HasTo(Words words, int at) => words.IsAny(at, "have", "has") && words.Is(at + 1, "to");

    // "is visiting Oslo on Friday"
    private static bool IsPlannedNow(Words words, int at) =>
        words.IsAny(at, "is", "are", "'s", "’s", "'re", "’re") && words.Term(at - 1).Kind == TermKind.None
        && words[at + 1] is { Length: > 4 } next && next.EndsWith("ing", StringComparison.Ordinal);

    // "will be held", "have visited": the auxiliary before it decides.
    private static bool IsLinked(Words words, int at) => WordTable.Tense(words[at - 1]) == TenseKind.Link;

    /// <summary>Whether the word is a regular verb in the past: <c>visited Oslo</c>, but not <c>the delayed talks</c>.</summary>
    public static bool IsRegularPast(Words words, int at) =>
        words[at] is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal) && char.IsLower(word[0])
        && (at + 1 >= words.Count || WordTable.Tense(words[at + 1]) is TenseKind.Follower or TenseKind.Boundary
            || words.IsCapital(at + 1) || words.IsDigits(at + 1) || words.Term(at + 1).Kind != TermKind.None || words.IsAny(at + 1, "plans", "that"));
}
