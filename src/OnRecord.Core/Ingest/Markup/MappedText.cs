namespace OnRecord.Ingest.Markup;

/// <summary>A text that was made of pieces of a document, with the map back.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Map">Leads from them to the document's text.</param>
internal sealed record MappedText(string Text, OffsetMap Map)
{
    /// <summary>No text.</summary>
    public static MappedText Empty { get; } = new("", OffsetMap.Identity);

    /// <summary>Whether it holds nothing but white space.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>A document's text as it is.</summary>
    public static MappedText Whole(string text) => new(text, OffsetMap.Identity);

    /// <summary>A stretch of a document's text.</summary>
    public static MappedText Of(string text, TextSpan span) => Whole(text).Slice(span);

    /// <summary>A stretch of it.</summary>
    public MappedText Slice(TextSpan span) =>
        span.IsEmpty ? Empty
        : span.Length == Text.Length ? this
        : new(span.Of(Text), new OffsetMap([new OffsetSegment(0, span.Length, span.Start, span.Length)]).Then(Map));

    /// <summary>The same without white space at its ends.</summary>
    public MappedText Trim() => Slice(new TextSpan(0, Text.Length).Trim(Text));

    /// <summary>The same, read through the map of the text that this one was made of.</summary>
    public MappedText Through(OffsetMap earlier) => new(Text, Text.Length == 0 ? OffsetMap.Identity : Map.Then(earlier));

    /// <summary>The same on one line: every run of white space is one blank.</summary>
    public MappedText OneLine()
    {
        var made = new MappedTextBuilder();
        made.AddFlowing(this);
        return made.ToText().Trim();
    }

    /// <summary>The same with line feeds only.</summary>
    public MappedText Normalised()
    {
        var (text, map) = LineFeeds.Normalise(Text);
        return ReferenceEquals(text, Text) ? this : new MappedText(text, map).Through(Map);
    }

    /// <summary>The same with U+FFFD where half a surrogate pair or NUL stands.</summary>
    public MappedText Sound()
    {
        var signs = Text.ToCharArray();
        var bad = 0;
        for (var at = 0; at < signs.Length; at++)
        {
            if (at + 1 < signs.Length && char.IsSurrogatePair(signs[at], signs[at + 1]))
            {
                at++;
            }
            else if (char.IsSurrogate(signs[at]) || signs[at] == '\0')
            {
                signs[at] = '\uFFFD';
                bad++;
            }
        }

        return bad == 0 ? this : this with { Text = new string(signs) };
    }

    /// <summary>Its lines, without the line feeds.</summary>
    public IEnumerable<TextSpan> Lines()
    {
        for (var at = 0; at <= Text.Length;)
        {
            var end = Text.IndexOf('\n', at);
            end = end < 0 ? Text.Length : end;
            yield return TextSpan.Between(at, end);
            at = end + 1;
        }
    }
}
