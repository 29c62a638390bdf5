using System.Collections.Immutable;
using OnRecord.Ingest;

namespace OnRecord.Clean.Html;

/// <summary>States the fields of an article that the page gives, each with the part of the page it came from.</summary>
internal static class PageFields
{
    private static readonly ImmutableArray<string> _dates =
        ["article:published_time", "og:published_time", "og:article:published_time", "datePublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "dc.date.issued", "dcterms.created", "dc.date", "cXenseParse:recs:publishtime", "date"];

    private static readonly ImmutableArray<string> _authors = ["author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator"];

    /// <summary>The fields by their names.</summary>
    public static ImmutableSortedDictionary<string, Stated<string>> Of(PageReading page)
    {
        var (tree, data, title) = (page.Tree, page.Facts, page.Title.Title);
        var fields = Surface.NoFields.ToBuilder();
        Add(FieldNames.Title, title);
        Add(FieldNames.Published, Published(tree, data));
        Add(FieldNames.Byline, Stated(string.Join(", ", data.Authors), "page json-ld") ?? FirstMeta(tree, _authors, IsName));
        Add(FieldNames.Outlet, Stated(data.Publisher, "page json-ld") ?? FirstMeta(tree, ["og:site_name", "application-name"], _ => true));
        Add(FieldNames.Url, Canonical(tree) ?? FirstMeta(tree, ["og:url"], IsUrl) ?? (IsUrl(data.Url ?? "") ? Stated(data.Url, "page json-ld") : null));
        Add(FieldNames.Language, HtmlLanguage(tree) ?? Stated(data.Language, "page json-ld") ?? FirstMeta(tree, ["og:locale", "content-language"], _ => true));
        return fields.ToImmutable();

        void Add(string name, Stated<string>? field)
        {
            if (field is not null)
            {
                fields[name] = field;
            }
        }
    }

    private static Stated<string>? Published(HtmlTree tree, LinkedFacts data) =>
        (IsDay(data.Published ?? "") ? Stated(data.Published, "page json-ld") : null)
        ?? FirstMeta(tree, _dates, IsDay)
        ?? TimeElement(tree, node => node["itemprop"].Contains("datePublished", StringComparison.OrdinalIgnoreCase) || node.Has("pubdate") || node["class"].Contains("publish", StringComparison.OrdinalIgnoreCase))
        ?? TimeElement(tree, node => node.Name == "time" && node.Box is null && !node.IsHidden);

    private static Stated<string>? TimeElement(HtmlTree tree, Func<HtmlNode, bool> test)
    {
        foreach (var node in tree.Nodes)
        {
            if (!node.IsText && node.Name != "meta" && test(node))
            {
                var stamp = new[] { node["datetime"], node["content"], PageTitle.WordsOf(tree, node) }.FirstOrDefault(IsDay);
                if (stamp is not null)
                {
                    return new Stated<string>(stamp, "page time");
                }
            }
        }

        return null;
    }

    private static Stated<string>? FirstMeta(HtmlTree tree, ImmutableArray<string> names, Func<string, bool> test)
    {
        foreach (var name in names)
        {
            if (PageMeta.Content(tree, name) is { } content && test(content))
            {
                return new Stated<string>(content, $"page {name}");
            }
        }

        return null;
    }

    private static Stated<string>? Canonical(HtmlTree tree) =>
        tree.Nodes.FirstOrDefault(node => node.Name == "link" && string.Equals(node["rel"], "canonical", StringComparison.OrdinalIgnoreCase) && IsUrl(node["href"])) is { } link
            ? new Stated<string>(link["href"], "page canonical") : null;

    private static Stated<string>? HtmlLanguage(HtmlTree tree) =>
        tree.Nodes.Where(node => node.Name == "html").Select(node => Stated(node["lang"], "page lang")).FirstOrDefault(lang => lang is not null);

    private static bool IsDay(string words) => words.Length <= 100 && DateReading.Of(words) is { IsDay: true };

    private static bool IsUrl(string words) => words.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || words.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static bool IsName(string words) => words.Length <= 200 && !words.Contains("://", StringComparison.Ordinal) && !words.StartsWith('@');

    private static Stated<string>? Stated(string? words, string rule) => string.IsNullOrWhiteSpace(words) ? null : new Stated<string>(words, rule);
}
