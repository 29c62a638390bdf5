using System.Globalization;

namespace OnRecord.App.Cli;

/// <summary>Counts as people read them.</summary>
internal static class Figures
{
    /// <summary>The number.</summary>
    public static string Of(long count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number with the noun, which takes an s unless there is one: <c>1 place</c>, <c>2 places</c>.</summary>
    public static string Of(long count, string noun) => $"{Of(count)} {noun}{(count == 1 ? "" : "s")}";
}
