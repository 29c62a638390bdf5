namespace OnRecord.Lab.Seeds;

/// <summary>Compares stretches of days.</summary>
public static class Days
{
    /// <summary>Whether the day lies inside.</summary>
    public static bool Contains(this DateInterval days, DateOnly day) => days.First <= day && day <= days.Last;

    /// <summary>Whether both share a day.</summary>
    public static bool Meets(this DateInterval days, DateInterval other) => days.First <= other.Last && other.First <= days.Last;
}
