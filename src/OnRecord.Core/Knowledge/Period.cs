namespace OnRecord.Knowledge;

/// <summary>
/// A time whose ends are known as far as the tables know them: it began between two days and ended between two days.
/// An end that is not known has no bound. A term that is open in the tables has the last day that is vouched for as its
/// earliest end and no latest end; it does not follow that it lasts today.
/// </summary>
/// <param name="EarliestStart">It began on this day or later; null when no bound is known.</param>
/// <param name="LatestStart">It began on this day or before; null when no bound is known.</param>
/// <param name="EarliestEnd">It ended on this day or later; null when no bound is known.</param>
/// <param name="LatestEnd">It ended on this day or before; null when no bound is known.</param>
public readonly record struct Period(DateOnly? EarliestStart, DateOnly? LatestStart, DateOnly? EarliestEnd, DateOnly? LatestEnd)
{
    /// <summary>The days on which it certainly held; null when there is no such day.</summary>
    public DateInterval? Vouched =>
        LatestStart is { } first && EarliestEnd is { } last && first <= last ? new DateInterval(first, last) : null;

    /// <summary>Whether both ends are known to the day.</summary>
    public bool IsExact => EarliestStart is { } start && start == LatestStart && EarliestEnd is { } end && end == LatestEnd;

    /// <summary>Whether it held on a day.</summary>
    public Standing On(DateOnly day) =>
        day < EarliestStart || day > LatestEnd ? Standing.No
        : LatestStart <= day && day <= EarliestEnd ? Standing.Certain
        : Standing.Possible;

    /// <summary>
    /// How many days lie between a day and the nearest day of which the tables know something; 0 within. Of several who may
    /// have held an office the nearest is the likeliest. Null when nothing is known.
    /// </summary>
    public int? Distance(DateOnly day)
    {
        var (first, last) = (LatestStart ?? EarliestStart ?? EarliestEnd, EarliestEnd ?? LatestEnd ?? LatestStart);
        if (first is not { } from || last is not { } to)
        {
            return null;
        }

        var (low, high) = from <= to ? (from, to) : (to, from);
        return day < low ? low.DayNumber - day.DayNumber : day > high ? day.DayNumber - high.DayNumber : 0;
    }
}
