using System.Collections.Immutable;
using OnRecord.Ingest;

namespace OnRecord.Clean.Html;

/// <summary>States the fields of an article that the page gives, each with the part of the page it came from.</summary>
internal static class PageFields
{
    /// <summary>The fields by their names.</summary>
    public static ImmutableSortedDictionary<string, Stated<string>> Of(PageReading page)
    {
        var (tree, data, title) = (page.Tree, page.Facts, page.Title.Title);
        var fields = Surface.NoFields.ToBuilder();
        Add(FieldNames.Title, title);
        Add(FieldNames.Published, PageDates.Published(page));
        Add(FieldNames.Modified, PageDates.Modified(page));
        Add(FieldNames.Byline, PageAuthors.Of(page));
        Add(FieldNames.Outlet, Stated(data.Publisher, "page json-ld") ?? FirstMeta(tree, ["og:site_name", "application-name"], _ => true));
        Add(FieldNames.Url, Address(tree) ?? (IsUrl(data.Url ?? "") ? Stated(data.Url, "page json-ld") : null));
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

    /// <summary>The address that the page gives as its own.</summary>
    public static Stated<string>? Address(HtmlTree tree) => Canonical(tree) ?? FirstMeta(tree, ["og:url"], IsUrl);

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

    private static bool IsUrl(string words) => words.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || words.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static Stated<string>? Stated(string? words, string rule) => string.IsNullOrWhiteSpace(words) ? null : new Stated<string>(words, rule);
}
