namespace OnRecord.Extract.Time;

/// <summary><c>every Friday</c>, <c>each July</c>, <c>every other week</c>, <c>twice a day</c>: what comes again and again.</summary>
internal static class Sets
{
    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = at;
        if (words.Take(ref end, "once", "a") || words.Take(ref end, "twice", "a") || words.Take(ref end, "once", "an") || words.Take(ref end, "twice", "an"))
        {
            return words.Take(ref end, TermKind.Unit, out var often) ? new Match(end, Meaning.Repeated(Timex.Every((CalendarUnit)often))) : null;
        }

        if (!words.Take(ref end, "every") && !words.Take(ref end, "each"))
        {
            return null;
        }

        var count = words.Take(ref end, "other") ? 2 : 1;
        return words.Take(ref end, TermKind.Unit, out var unit) ? new Match(end, Meaning.Repeated(Timex.Duration(count, (CalendarUnit)unit)))
            : Named(words, ref end) is { } value ? new Match(end, Meaning.Repeated(value))
            : words.Is(at, "every") && Amount.Take(words, ref end, out var amount) ? new Match(end, Meaning.Repeated(amount.Value))
            : null;
    }

    private static string? Named(Words words, ref int at)
    {
        if (Weekdays.TakeName(words, ref at, shown: true, out var weekday))
        {
            return FormattableString.Invariant($"XXXX-WXX-{weekday}") + (DayParts.Take(words, ref at, out var ofDay) ? ofDay : "");
        }

        return MonthNames.Take(words, ref at, shown: true, out var month) ? FormattableString.Invariant($"XXXX-{month:00}")
            : words.Take(ref at, TermKind.Season, out var season) ? $"XXXX-{Season(season)}"
            : DayParts.Take(words, ref at, out var hour) ? $"XXXX-XX-XX{hour}"
            : null;
    }

    private static string Season(int season) => season switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };
}
