namespace OnRecord.Extract.Time;

/// <summary>The article around an expression: when it was published, and which dates it has told so far.</summary>
/// <param name="published">When it was published; null when that is not known.</param>
internal sealed class Setting(DateInterval? published)
{
    private const int LongestTold = 366;

    private DateInterval? _told;
    private DateInterval? _quarter;
    private bool _isNear;

    /// <summary>Whether anything is known that a relative expression can be counted from.</summary>
    public bool IsPublished => published is not null;

    /// <summary>The date told last, when it is told in the same sentence.</summary>
    public DateInterval? Near => _isNear ? _told : null;

    /// <summary>The moment, had the article been published on the first of the days on which it may have been.</summary>
    public Moment First => new(published?.First, _told ?? (published is { } days ? DateInterval.Day(days.First) : null), _quarter);

    /// <summary>The moment, had it been published on the last of them.</summary>
    public Moment Last => new(published?.Last, _told ?? (published is { } days ? DateInterval.Day(days.Last) : null), _quarter);

    /// <summary>Another sentence begins: what earlier ones told is no longer near.</summary>
    public void Begin() => _isNear = false;

    /// <summary>An expression means these days.</summary>
    /// <param name="days">The days.</param>
    /// <param name="isKnown">Whether that is more than likely.</param>
    public void Tell(DateInterval days, bool isKnown)
    {
        if (days.Last.DayNumber - days.First.DayNumber >= LongestTold)
        {
            return;
        }

        (_told, _isNear) = (days, isKnown);
        _quarter = IsReported(days) ? days : _quarter;
    }

    // Reports speak of a quarter that is over, and compare it with the one a year before.
    private bool IsReported(DateInterval days) =>
        Timex.MonthsOf(days) == 3 && Timex.Of(days) is [_, _, _, _, '-', 'Q', _]
        && (published is not { } day || (days.Last < day.First && day.First.DayNumber - days.Last.DayNumber < LongestTold));
}
