using OnRecord.Extract;
using OnRecord.Lab.Polnear;
using OnRecord.Lab.Records;
using OnRecord.Lab.Treebank;

namespace OnRecord.Lab.Prepare;

/// <summary>The kinds of sets that training reads, each as prepared articles.</summary>
public static class Prepared
{
    /// <summary>The kinds by name.</summary>
    public static IReadOnlyDictionary<string, Func<string, IEnumerable<PreparedArticle>>> Kinds { get; } =
        new SortedDictionary<string, Func<string, IEnumerable<PreparedArticle>>>(StringComparer.Ordinal)
        {
            ["blocks"] = OfBlocks,
            ["names"] = OfNames,
            ["polnear"] = OfPolnear,
            ["treebank"] = OfTreebank,
        };

    private static IEnumerable<PreparedArticle> OfPolnear(string path)
    {
        foreach (var article in JsonRecords.Lines<PolnearArticle>(path))
        {
            if (Product.Words(article.Draft()) is { } doc)
            {
                yield return PreparedArticle.Of(article.Id, article.Text, doc, article.Annotations);
            }
        }
    }

    private static IEnumerable<PreparedArticle> OfTreebank(string path)
    {
        foreach (var document in ConlluReader.ReadFile(path))
        {
            var doc = GoldLayers.Of(RawText.Of(document));
            new QuotationReader().Run(doc);
            yield return PreparedArticle.Of(document.Id, doc.Text, doc, TreebankGold.Of(document));
        }
    }

    private static IEnumerable<PreparedArticle> OfNames(string path)
    {
        foreach (var one in JsonRecords.Lines<NamedText>(path))
        {
            var doc = Product.Words(PlainArticle.OfLines(one.Id, one.Text));
            yield return PreparedArticle.Of(one.Id, one.Text, doc, one);
        }
    }

    /// <summary>Texts without annotations: blocks of lines, a paragraph a line, with empty lines between; their names are their numbers from 1.</summary>
    private static IEnumerable<PreparedArticle> OfBlocks(string path)
    {
        var number = 0;
        foreach (var text in JsonRecords.Blocks(path))
        {
            var id = (++number).ToString(System.Globalization.CultureInfo.InvariantCulture);
            yield return PreparedArticle.Of(id, text, Product.Words(PlainArticle.OfLines(id, text)), null);
        }
    }
}
