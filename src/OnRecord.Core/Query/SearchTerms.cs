using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>Writes questions to the search index. Every word is quoted, so that none is taken for an operator.</summary>
internal static class SearchTerms
{
    /// <summary>A question that all words be there, in one column or anywhere; empty when there are no words.</summary>
    public static string All(string? column, string? words)
    {
        var terms = words is null ? "" : string.Join(" AND ", SearchText.Words(words).Select(SearchText.Term));
        return terms.Length == 0 ? "" : column is null ? $"({terms})" : $"{column} : ({terms})";
    }
}
