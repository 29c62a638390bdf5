using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>Tells whether a quotation really appeared, and where.</summary>
public static class QuoteSearch
{
    /// <summary>
    /// Looks for the words in the text of every article. Letters and digits alone count: quotation marks, case, white space and
    /// punctuation do not matter. A quotation without any letter or digit is not found.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="quote">The words.</param>
    /// <param name="speaker">A name, as in <see cref="StatementFilter.Speaker"/>; null when it does not matter who said it.</param>
    public static Verification Verify(Record record, string quote, string? speaker = null) => throw new NotImplementedException();
}
