using System.Globalization;

namespace OnRecord.Extract.Time;

/// <summary><c>10 p.m. Wednesday</c>, <c>5 p.m. EST, Nov. 6</c>, <c>08:30 UTC</c>, <c>noon Thursday</c>, <c>4 in the morning</c>.</summary>
internal static class ClockTimes
{
    private const int HalfDay = 12;

    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = at;
        if (TakeHour(words, ref end) is not { } hour)
        {
            return null;
        }

        var zone = words.Take(ref end, TermKind.Zone, out var isUniversal);
        hour += zone && isUniversal == 1 ? "Z" : "";
        _ = !zone && words.Take(ref end, "local", "time");
        var next = end;
        _ = words.Take(ref next, ",") || words.Take(ref next, "on");
        return Day(words, next) is { } day
            ? new Match(day.End, day.Meaning.At(hour))
            : new Match(end, Meaning.Clock(hour));
    }

    // Its value from the T on.
    private static string? TakeHour(Words words, ref int at) => TakeNamed(words, ref at) ?? TakeFigures(words, ref at);

    private static string? TakeNamed(Words words, ref int at)
    {
        var next = at;
        if (!words.IsAny(at, "noon", "midnight", "midday") || (!words.IsAny(at - 1, "at", "by", "before", "after", "around", "until", "since") && Day(words, at + 1) is null))
        {
            return null;
        }

        _ = DayParts.Take(words, ref next, out var hour);
        at = next;
        return hour;
    }

    private static string? TakeFigures(Words words, ref int at)
    {
        var next = at;
        if (!TakeNumber(words, ref next, out var hour, out var minute))
        {
            return null;
        }

        var isMorning = TakeHalf(words, ref next, "am", "a.m.", "a.m") || words.Take(ref next, "in", "the", "morning");
        var isEvening = !isMorning && (TakeHalf(words, ref next, "pm", "p.m.", "p.m") || words.Take(ref next, "in", "the", "afternoon") || words.Take(ref next, "in", "the", "evening"));
        var isShown = isMorning || isEvening || (minute is not null && (words.Term(next).Kind == TermKind.Zone || Day(words, words.Is(next, "on") ? next + 1 : next) is not null)) || words.Take(ref next, "o'clock");
        if (!isShown || (isMorning || isEvening ? hour is < 1 or > HalfDay : hour > 24))
        {
            return null;
        }

        at = next;
        hour = isEvening && hour < HalfDay ? hour + HalfDay : isMorning && hour == HalfDay ? 0 : hour;
        return FormattableString.Invariant($"T{hour:00}:{minute ?? 0:00}");
    }

    // "10", "10:35", "10.35", "0735"
    private static bool TakeNumber(Words words, ref int at, out int hour, out int? minute)
    {
        minute = null;
        var word = words[at];
        var mark = word.IndexOfAny(':', '.');
        var length = mark > 0 ? mark : word.Length == 4 ? 2 : word.Length;
        if (length > 2 || !IsNumber(word[..length], out hour))
        {
            return Spelled(words, ref at, out hour);
        }

        at++;
        var minutes = word[Math.Min(word.Length, mark > 0 ? mark + 1 : length)..];
        if (words[at] is ":" && words.Touches(at) && words[at + 1].Length == 2)
        {
            minutes = words[at + 1];
            at += 2;
        }

        if (minutes.IsEmpty)
        {
            return true;
        }

        var taken = minutes.Length == 2 && IsNumber(minutes, out var number) && number < 60;
        minute = taken ? int.Parse(minutes, NumberStyles.None, CultureInfo.InvariantCulture) : null;
        return taken;
    }

    private static bool IsNumber(ReadOnlySpan<char> figures, out int number) =>
        int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool Spelled(Words words, ref int at, out int hour) =>
        words.Take(ref at, TermKind.Number, out hour) && hour is >= 1 and <= HalfDay && !words.IsAny(at - 1, "a", "an");

    private static bool TakeHalf(Words words, ref int at, string plain, string pointed, string cut)
    {
        var taken = words.Take(ref at, plain) || words.Take(ref at, pointed) || words.Take(ref at, cut);
        at += taken && words.Touches(at) && words[at] is "." && at + 1 < words.Count ? 1 : 0;
        return taken;
    }

    private static Match? Day(Words words, int at)
    {
        var day = MonthDays.At(words, at) ?? Weekdays.At(words, at) ?? DayWords.At(words, at);
        return day is not null && !words.IsAny(at, "last", "next", "the", "that") ? day : null;
    }
}
