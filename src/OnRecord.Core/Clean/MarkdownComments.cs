namespace OnRecord.Clean;

/// <summary>Finds the HTML comments of a Markdown text.</summary>
internal static class MarkdownComments
{
    /// <summary>The comments, in order; one that never ends is none.</summary>
    public static List<TextSpan> In(string text)
    {
        var comments = new List<TextSpan>();
        var start = text.IndexOf("<!--", StringComparison.Ordinal);
        while (start >= 0)
        {
            var end = text.IndexOf("-->", start + 4, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            comments.Add(TextSpan.Between(start, end + 3));
            start = text.IndexOf("<!--", end + 3, StringComparison.Ordinal);
        }

        return comments;
    }
}
