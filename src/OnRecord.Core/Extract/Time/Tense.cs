namespace OnRecord.Extract.Time;

/// <summary>
/// Tells whether a date lies ahead of the day of publication. The nearest verb to its left in its clause decides,
/// and where there is none, the nearest to its right.
/// </summary>
internal static class Tense
{
    // Clauses are short; a longer look would cost time on text without sentences.
    private const int Reach = 25;

    /// <summary>Whether what happens at the date, which stands from <paramref name="start"/> to <paramref name="end"/>, lies ahead.</summary>
    public static bool IsAhead(Words words, int start, int end)
    {
        if (words.Is(start - 1, "of") && words.Is(start - 2, "ahead"))
        {
            return true;
        }

        return Left(words, start) ?? Right(words, end) ?? words.IsAny(start - 1, "by", "until", "till", "before");
    }

    private static bool? Left(Words words, int start)
    {
        for (var at = start - 1; at >= Math.Max(words.Start, start - Reach) && !EndsClause(words, at); at--)
        {
            if (Verb(words, at) is { } ahead)
            {
                return ahead;
            }
        }

        return null;
    }

    private static bool? Right(Words words, int end)
    {
        for (var at = end; at < Math.Min(words.End, end + Reach) && !EndsClause(words, at); at++)
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
        TenseKind.Past => IsLinked(words, at) || HasTo(words, at) ? null : false,
        TenseKind.None when IsPlannedNow(words, at) => true,
        TenseKind.None when IsRegularPast(words, at) && !IsLinked(words, at) => false,
        _ => null,
    };

    // "due to the storm" gives a reason, "would have met" lies behind, "May" is a month.
    private static bool IsFuture(Words words, int at) => words switch
    {
        _ when words.Is(at, "due") => !(words.Is(at + 1, "to") && (WordTable.Tense(words[at + 2]) == TenseKind.Follower || words.IsCapital(at + 2))),
        _ when words.Is(at, "may") => words.IsLower(at),
        _ => !words.Is(at + 1, "have") || HasTo(words, at + 1),
    };

    // "may have to leave"
    private static bool HasTo(Words words, int at) => words.IsAny(at, "have", "has") && words.Is(at + 1, "to");

    // "is visiting Oslo on Friday"
    private static bool IsPlannedNow(Words words, int at) =>
        words.IsAny(at, "is", "are", "'s", "’s", "'re", "’re")
        && words[at + 1] is { Length: > 4 } next && next.EndsWith("ing", StringComparison.Ordinal);

    // "will be held", "have visited": the auxiliary before it decides.
    private static bool IsLinked(Words words, int at) => WordTable.Tense(words[at - 1]) == TenseKind.Link;

    // "visited Oslo", but not "the delayed talks".
    private static bool IsRegularPast(Words words, int at) =>
        words[at] is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal) && char.IsLower(word[0])
        && (at + 1 >= words.End || WordTable.Tense(words[at + 1]) is TenseKind.Follower or TenseKind.Boundary
            || words.IsCapital(at + 1) || words.IsDigits(at + 1) || words.Term(at + 1).Kind != TermKind.None);
}
