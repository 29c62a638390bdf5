using System.Collections.Frozen;

namespace OnRecord.Ingest.Markup;

/// <summary>Which elements of HTML end without an end tag.</summary>
internal static class HtmlNesting
{
    private const string Cells = " td th table body div li article section ";

    private static readonly FrozenSet<string> _void =
        new[] { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (string Closed, string Barrier)[]> _closed = new Dictionary<string, (string, string)[]>
    {
        ["td"] = [("td", " table "), ("th", " table ")],
        ["th"] = [("td", " table "), ("th", " table ")],
        ["tr"] = [("tr", " table ")],
        ["li"] = [("li", " ul ol ")],
        ["option"] = [("option", " select ")],
        ["p"] = [("p", Cells)],
        ["div"] = [("p", Cells)],
        ["table"] = [("p", Cells)],
        ["ul"] = [("p", Cells)],
        ["ol"] = [("p", Cells)],
        ["h1"] = [("p", Cells)],
        ["h2"] = [("p", Cells)],
        ["h3"] = [("p", Cells)],
        ["article"] = [("p", Cells), ("article", " body ")],
        ["section"] = [("p", Cells)],
        ["header"] = [("p", Cells)],
        ["footer"] = [("p", Cells), ("section", " article ")],
        ["aside"] = [("p", Cells), ("section", " article ")],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an element never has an inside.</summary>
    public static bool IsVoid(string name) => _void.Contains(name);

    /// <summary>Whether the inside of an element is no markup.</summary>
    public static bool IsRaw(string name) => name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase);

    /// <summary>The open elements that end where this one begins, each with the elements beyond which it does not reach.</summary>
    public static ReadOnlySpan<(string Closed, string Barrier)> ClosedBy(string name) => _closed.GetValueOrDefault(name);
}
