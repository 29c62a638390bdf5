using System.Globalization;

namespace OnRecord.App.Cli;

/// <summary>Counts in words.</summary>
internal static class Plural
{
    /// <summary><c>1 statement</c>, <c>2 statements</c>.</summary>
    public static string Of(long count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
