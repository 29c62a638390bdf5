using System.Collections.Immutable;

namespace OnRecord.Clean;

/// <summary>Takes the names out of a byline.</summary>
public static class BylineNames
{
    /// <summary>The names, in order, each once.</summary>
    public static ImmutableArray<string> Of(string byline) =>
        [.. byline.Replace(" and ", ",", StringComparison.Ordinal).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}
