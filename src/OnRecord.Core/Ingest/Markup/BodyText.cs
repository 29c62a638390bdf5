namespace OnRecord.Ingest.Markup;

/// <summary>Texts of articles that a format gives as one value, in HTML, NITF or plainly.</summary>
internal static class BodyText
{
    /// <summary>The paragraphs of a text.</summary>
    public static MappedText Of(MappedText value) => !IsMarkup(value.Text) ? Plain(value) : OfMarkup(value);

    /// <summary>A title: on one line, without tags and with references read that were escaped twice.</summary>
    public static MappedText Flowing(MappedText value) => (IsMarkup(value.Text) ? OfMarkup(value) : value).OneLine();

    /// <summary>Plain text: lines without blanks at their ends.</summary>
    public static MappedText Plain(MappedText value)
    {
        var text = value.Normalised();
        var made = new MappedTextBuilder();
        foreach (var line in text.Lines())
        {
            var words = line.Trim(text.Text);
            if (words.IsEmpty)
            {
                made.Break(2);
            }
            else
            {
                made.Break(1);
                made.Add(text.Slice(words));
            }
        }

        return made.ToText().Trim();
    }

    private static MappedText OfMarkup(MappedText value)
    {
        if (MarkupTree.Parse(value.Text, isHtml: true) is not { } root)
        {
            return MappedText.Empty;
        }

        return MarkupLines.Of(root.Find("body.content") ?? root.Find("body") ?? root).Through(value.Map);
    }

    private static bool IsMarkup(string text)
    {
        var last = text.LastIndexOf('>');
        for (var at = text.IndexOfAny(['<', '&']); at >= 0 && at + 2 < text.Length; at = text.IndexOfAny(['<', '&'], at + 1))
        {
            var isTag = text[at] == '<' && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!' or '?') && at < last;
            if (isTag || (text[at] == '&' && text.IndexOf(';', at, Math.Min(10, text.Length - at)) > at + 1))
            {
                return true;
            }
        }

        return false;
    }
}
