namespace OnRecord.Extract.Time;

/// <summary>What an expression of time means before anybody knows when the article was published.</summary>
internal readonly record struct Meaning
{
    /// <summary>The reason of <see cref="Vague"/>.</summary>
    public const string TooVague = "too vague";

    private const string NoPublication = "the publication date is not known";
    private const string OutOfCalendar = "the calendar does not reach so far";

    private readonly DateInterval? _stated;
    private readonly Func<DateOnly, DateInterval?>? _relative;
    private readonly string? _reason;

    private Meaning(DateInterval? stated, Func<DateOnly, DateInterval?>? relative, string? reason) =>
        (_stated, _relative, _reason) = (stated, relative, reason);

    /// <summary>Nobody could count to it.</summary>
    public static Meaning Vague { get; } = Unknown(TooVague);

    /// <summary>It is counted from a happening, not from the publication.</summary>
    public static Meaning Elsewhere { get; } = Unknown("counts from another event");

    /// <summary>The words suffice.</summary>
    public static Meaning Stated(DateInterval? days) => days is null ? Unknown(OutOfCalendar) : new(days, null, null);

    /// <summary>The days, counted from the day of publication.</summary>
    public static Meaning Relative(Func<DateOnly, DateInterval?> days) => new(null, days, null);

    /// <summary>The days cannot be known, whatever is known of the article.</summary>
    public static Meaning Unknown(string reason) => new(null, null, reason);

    /// <summary>A part of the stretch or another stretch that hangs on it.</summary>
    public Meaning Then(Func<DateInterval, DateInterval?> change)
    {
        if (_stated is { } stated)
        {
            return Stated(change(stated));
        }

        var relative = _relative;
        return relative is null ? this : Relative(day => relative(day) is { } days ? change(days) : null);
    }

    /// <summary>The stretch as it lies to the day of publication, which need not be known where the words alone name days.</summary>
    public Meaning Cut(Func<DateInterval, DateOnly, DateInterval?> change)
    {
        var relative = _relative;
        return relative is null ? this : Relative(day => relative(day) is { } days ? change(days, day) : null);
    }

    /// <summary>From its first day to the day of publication: <c>since 2018</c>.</summary>
    public Meaning UntilPublication()
    {
        var (stated, relative) = (_stated, _relative);
        return _reason is not null
            ? this
            : Relative(day => (stated ?? relative?.Invoke(day)) is { } days ? new DateInterval(days.First, days.First > day ? days.Last : day) : null);
    }

    /// <summary>
    /// The expression with its days. Where only a stretch is known in which the article was published,
    /// the days are all that its first and its last day would give.
    /// </summary>
    public TimeExpression Read(TextSpan span, DateInterval? published)
    {
        if (_stated is not null)
        {
            return new TimeExpression(span, _stated, "stated", null);
        }

        if (_reason is not null || published is not { } days)
        {
            return new TimeExpression(span, null, "unknown", _reason ?? NoPublication);
        }

        return _relative?.Invoke(days.First) is { } first && _relative(days.Last) is { } last
            ? new TimeExpression(span, Cover(first, last), "publication date", null)
            : new TimeExpression(span, null, "unknown", OutOfCalendar);
    }

    private static DateInterval Cover(DateInterval one, DateInterval two) =>
        new(one.First < two.First ? one.First : two.First, one.Last > two.Last ? one.Last : two.Last);
}
