namespace OnRecord.Extract.Time;

/// <summary>Tells months from first names and from other words that look like them.</summary>
internal static class MonthNames
{
    /// <summary>Reads the name of a month; <paramref name="shown"/> says that words outside already show it to be one, such as a day beside it.</summary>
    public static bool Take(Words words, ref int at, bool shown, out int month)
    {
        var term = words.Term(at);
        month = term.Value;
        var taken = words.IsCapital(at) && !words.IsTiedAfter(at + 1) && term.Kind switch
        {
            TermKind.Month => true,
            TermKind.NameMonth => shown || HasPreposition(words, at) || !IsFirstName(words, at),
            TermKind.VerbMonth => shown || (HasPreposition(words, at) && !IsPerson(words, at)),
            TermKind.ShortMonth => shown || (HasPreposition(words, at) && words[at].Length > 2 && !words.IsCapital(at + 1)),
            _ => false,
        };
        at += taken ? 1 : 0;

        // Some cut the point of "Jan." off as a token of its own.
        at += taken && term.Kind == TermKind.ShortMonth && words.Touches(at) && words.Is(at, ".") && words.IsDigits(at + 1) ? 1 : 0;
        return taken;
    }

    private static bool HasPreposition(Words words, int at) =>
        words.IsTiedBefore(at)
        || WordTable.Neighbour(words[at - 1]) == Neighbour.MonthPreposition;

    // "April Ryan said"
    private static bool IsFirstName(Words words, int at) =>
        words.IsCapital(at + 1) && words.Term(at + 1).Kind == TermKind.None;

    // "criticised by May", "talks with Mr. Hale and before March for Rights": only the clearest prepositions count.
    private static bool IsPerson(Words words, int at) =>
        (words.IsAny(at - 1, "of", "from", "to", "before", "after", "between") && (words.Is(at, "May") || words.IsAny(at + 1, "for", "on"))
            && !words.IsDigits(at + 1) && words.Term(at - 2).Kind is not (TermKind.Unit or TermKind.Part))
        || (words.Is(at - 1, "by") && words[at - 2].EndsWith("ed", StringComparison.Ordinal));
}
