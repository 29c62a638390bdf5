using System.Collections.Frozen;

namespace OnRecord.Clean.Html;

/// <summary>What elements of HTML are, by their names.</summary>
internal static class ElementNames
{
    /// <summary>Elements that hold nothing and have no end tag.</summary>
    public static readonly FrozenSet<string> Empty = Set("area base br col embed hr img input link meta param source track wbr");

    /// <summary>Elements that begin and end a paragraph.</summary>
    public static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul");

    /// <summary>Elements whose text is not part of what one reads.</summary>
    public static readonly FrozenSet<string> Hidden = Set(
        "audio button canvas datalist embed frameset head iframe input map math meter noembed noframes noscript object option output progress script select style svg template textarea title video");

    /// <summary>Elements that end an open paragraph when they begin.</summary>
    public static readonly FrozenSet<string> EndParagraph = Set(
        "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul");

    /// <summary>Which open elements one ends by beginning beside them, each up to the element that holds the list or table.</summary>
    public static readonly FrozenDictionary<string, (FrozenSet<string> Ends, FrozenSet<string> Within)> Siblings = new Dictionary<string, (FrozenSet<string>, FrozenSet<string>)>(StringComparer.Ordinal)
    {
        ["li"] = (Set("li"), Set("ul ol menu dir")),
        ["dd"] = (Set("dd dt"), Set("dl")),
        ["dt"] = (Set("dd dt"), Set("dl")),
        ["td"] = (Set("td th"), Set("tr table")),
        ["th"] = (Set("td th"), Set("tr table")),
        ["tr"] = (Set("tr"), Set("table")),
        ["tbody"] = (Set("tbody thead tfoot"), Set("table")),
        ["thead"] = (Set("tbody thead tfoot"), Set("table")),
        ["tfoot"] = (Set("tbody thead tfoot"), Set("table")),
        ["option"] = (Set("option"), Set("select datalist")),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Elements that stand in the head; any other one ends it.</summary>
    public static readonly FrozenSet<string> InHead = Set("base link meta noscript script style template title");

    /// <summary>Elements beyond which an end tag or a new paragraph does not reach.</summary>
    public static readonly FrozenSet<string> Walls = Set("td th table caption button object template body html");

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
