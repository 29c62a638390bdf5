using System.Collections.Frozen;

namespace OnRecord.Clean.Html;

/// <summary>Tells boxes beside the article (navigation, sharing, related articles, comments, newsletters) by element and class names.</summary>
internal static class BoxNames
{
    private const int LongestNames = 400;

    private static readonly FrozenDictionary<string, string> _words = WordList.Pairs("Clean", "box-words.txt")
        .SelectMany(pair => pair.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), (pair, word) => (word, pair.Key))
        .DistinctBy(entry => entry.word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(entry => entry.word, entry => entry.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of box that asks for consent, which may be longer than the article.</summary>
    public const string Consent = "consent";

    /// <summary>What kind of box an element is; null when it is none.</summary>
    public static string? Of(HtmlNode node)
    {
        if (node.IsText || node.Name is "html" or "body" or "main" or "article" or "p" or "h1" or "a" or "span")
        {
            return null;
        }

        return node.Name switch
        {
            "nav" => "navigation",
            "aside" => "aside",
            "footer" => "footer",
            "form" when node.Good == 0 => "form",
            _ => OfRole(node["role"]) ?? OfNames(node["class"], node["id"]),
        };
    }

    /// <summary>The words of class names and ids: <c>articleShare-top</c> has article, share and top.</summary>
    public static IEnumerable<string> WordsOf(string names)
    {
        names = names.Length <= LongestNames ? names : names[..LongestNames];
        var start = 0;
        for (var at = 1; at <= names.Length; at++)
        {
            var isEdge = at == names.Length || !char.IsLetterOrDigit(names[at]) || (char.IsUpper(names[at]) && char.IsLower(names[at - 1]));
            if (isEdge)
            {
                var word = names[start..at].Trim('-', '_', ' ', '\n', '\t', ':', '.', '/');
                start = at;
                if (word.Length > 0)
                {
                    yield return word;
                }
            }
        }
    }

    private static string? OfRole(string role) => role.Length is 0 or > 20 ? null
        : role.Equals("navigation", StringComparison.OrdinalIgnoreCase) ? "navigation"
        : role.Equals("complementary", StringComparison.OrdinalIgnoreCase) ? "aside"
        : role.Equals("contentinfo", StringComparison.OrdinalIgnoreCase) ? "footer"
        : null;

    private static string? OfNames(string classes, string id)
    {
        foreach (var word in WordsOf(classes).Concat(WordsOf(id)))
        {
            if (_words.TryGetValue(word, out var box))
            {
                return box;
            }
        }

        return null;
    }
}
