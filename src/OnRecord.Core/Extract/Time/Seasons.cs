namespace OnRecord.Extract.Time;

/// <summary><c>the spring of 2019</c>, <c>last summer</c>, <c>this winter</c>: the seasons of the northern half of the earth, in whole months.</summary>
internal static class Seasons
{
    private const int Winter = 4;

    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = at;
        var which = Pointers.Take(words, ref end);
        if (!words.Take(ref end, TermKind.Season, out var season) || words.IsTiedAfter(end))
        {
            return null;
        }

        var year = YearTail.Take(words, ref end);
        if (!year.IsMissing)
        {
            return new Match(end, OfYear(year, season));
        }

        // "the fall of the town", "hot springs": without a year, only what points at one season is one.
        return which switch
        {
            Which.Bare => null,
            Which.Other => new Match(end, Meaning.Told(told => From(season, told.First.Year))),
            Which.The when !words.IsAny(at - 1, "in", "into", "over", "during", "through", "throughout", "until", "by") || words.Is(end, "of") => null,
            Which.The => new Match(end, Nearest(season, Tense.IsAhead(words, at, end) == true ? 1 : 0)),
            Which.This => new Match(end, Meaning.Relative(day => From(season, day.Year - (season == Winter && day.Month < 6 ? 1 : 0)))),
            _ => new Match(end, Nearest(season, which == Which.Next ? 1 : -1)),
        };
    }

    // The winter of a year is told for its first months and for its last: both.
    private static DateInterval? InYear(int season, int year) => season == Winter ? Calendar.Months(year - 1, 12, 15) : From(season, year);

    private static Meaning OfYear(YearTail year, int season) =>
        year.Of(number => From(season, number)).Within(days => InYear(season, days.First.Year));

    private static DateInterval? From(int season, int year) => Calendar.Months(year, season * 3, 3);

    // -1: the latest that is over; 0: the latest that has begun; 1: the next that is not over.
    private static Meaning Nearest(int season, int direction) => Meaning.Relative(day =>
    {
        for (var year = day.Year + 1; year >= day.Year - 2 && direction <= 0; year--)
        {
            if (From(season, year) is { } days && (direction < 0 ? days.Last : days.First) < day)
            {
                return days;
            }
        }

        return From(season, day.Year - 1) is { } last && last.Last >= day ? last
            : From(season, day.Year) is { } now && now.Last >= day ? now
            : From(season, day.Year + 1);
    });
}
