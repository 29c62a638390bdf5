using System.Globalization;

namespace OnRecord.Store;

/// <summary>Days and moments as the record writes them.</summary>
internal static class Days
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The day as ISO 8601; null for none.</summary>
    public static string? Write(DateOnly? day) => day?.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The day that was written so.</summary>
    public static DateOnly Read(string text) => DateOnly.ParseExact(text, Form, CultureInfo.InvariantCulture);

    /// <summary>The moment as ISO 8601 in universal time.</summary>
    public static string Write(DateTimeOffset moment) => moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
}
