using System.Collections.Immutable;

namespace OnRecord.Extract.Time;

/// <summary>All families of expressions. The longest match wins, and of equally long ones that of the earlier family.</summary>
internal static class TimeGrammar
{
    private static readonly ImmutableArray<Func<Words, int, Match?>> _wholes =
        [MonthDays.At, Weekdays.At, DayWords.At, Stretches.At, Months.At, Seasons.At, Holidays.At, Quarters.At, Years.At];

    private static readonly ImmutableArray<Func<Words, int, Match?>> _families =
        [.. _wholes, NumericDates.At, ClockTimes.At, Ranges.At, Sets.At, Counts.At, Spans.At, Periods.At, FixedWords.At, Parts.At];

    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        if (!MayBegin(words, at) || Longest(_families, words, at) is not { } match)
        {
            return null;
        }

        return words.Is(at - 1, "since") ? match with { Meaning = match.Meaning.UntilPublication() } : match;
    }

    /// <summary>The expression that begins at this token and has parts, such as a day, a month or a year.</summary>
    public static Match? Whole(Words words, int at) => Longest(_wholes, words, at);

    private static Match? Longest(ImmutableArray<Func<Words, int, Match?>> families, Words words, int at)
    {
        Match? longest = null;
        foreach (var family in families)
        {
            if (family(words, at) is { } match && match.End > (longest?.End ?? at))
            {
                longest = match;
            }
        }

        return longest;
    }

    private static bool MayBegin(Words words, int at) => words.Term(at).Kind != TermKind.None || words[at] is [(>= '0' and <= '9') or '\'' or '’', ..];
}
