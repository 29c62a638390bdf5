using OnRecord.Ingest;

namespace OnRecord.Lab.Polnear;

/// <summary>Articles of the set as the product receives them.</summary>
public static class PolnearDraft
{
    /// <summary>The draft of an article. The first line of each text is its headline.</summary>
    public static Draft Of(PolnearArticle article) =>
        Product.Draft(article.Id, article.Text, [(FieldNames.Title, article.Text.Split('\n', 2)[0]), (FieldNames.Published, article.Date)]);
}
