using OnRecord.Extract.Rules;

namespace OnRecord.Extract;

/// <summary>
/// Fits what the language engine read to paragraphs and quotation marks. The engine knows where a paragraph begins and may
/// go on all the same; no attribution does, but for quotations.
/// </summary>
internal sealed class ContentLimits
{
    private readonly Annotations _doc;
    private readonly int[] _outer;

    public ContentLimits(Annotations doc)
    {
        _doc = doc;
        _outer = [.. Enumerable.Range(0, doc.Quotations.Length).Where(number => doc.Quotations[number].Depth == 0)];
    }

    /// <summary>The part of a span in the block where it begins, and the number of that block; null when statements are not read from it.</summary>
    public (TextSpan Span, int Block)? WithinBlock(TextSpan span)
    {
        var block = BlockAt(span.Start);
        return block >= 0 && _doc.Article.Blocks[block].IsRead ? (Cut(span, block), block) : null;
    }

    /// <summary>The words of a source: its part in the block of the cue, else in the first block that is read.</summary>
    public TextSpan? Beside(TextSpan source, int cueBlock)
    {
        if (_doc.Article.Blocks[cueBlock].Span.Overlaps(source))
        {
            return Cut(source, cueBlock);
        }

        for (var block = BlockAt(source.Start); block >= 0 && block < _doc.Article.Blocks.Length && _doc.Article.Blocks[block].Span.Start < source.End; block++)
        {
            if (_doc.Article.Blocks[block].IsRead)
            {
                return Cut(source, block);
            }
        }

        return null;
    }

    /// <summary>The first quotation in a content that begins with other words.</summary>
    public TextSpan? QuotationAfterWords(TextSpan content) =>
        OuterAt(content) is var first and >= 0 && _doc.Quotations[_outer[first]].Outer is var outer && outer.Start > content.Start ? outer : null;

    /// <summary>Adds content to an attribution: what stands in the paragraph of its cue, and quotations in others that go on with that.</summary>
    public void Add(Found found, IEnumerable<TextSpan> contents)
    {
        var pieces = contents.SelectMany(Pieces).ToList();
        var own = pieces.FindAll(piece => piece.Block == found.Block);
        if (own.Exists(piece => IsNear(piece.Span, found)))
        {
            own.RemoveAll(piece => !IsNear(piece.Span, found));
        }

        own.ForEach(piece => Add(found, piece));
        if (_doc.Article.Blocks[found.Block].Kind == BlockKind.Body)
        {
            AddApart(found, pieces.FindAll(piece => piece.Block > found.Block), own.Count == 0);
            // “A. ¶ “B,” he said.: a name in the tag rather begins a new speech.
            AddApart(found, Enumerable.Reverse(pieces).Where(piece => piece.Block < found.Block && (found.HasPronoun || own.Count == 0)), own.Count == 0);
        }

        found.Content.Sort((one, other) => one.Start.CompareTo(other.Start));
    }

    /// <summary>Adds quotations of other paragraphs, from the cue outwards; a cue without content of its own (<c>He said:</c>) has the nearest.</summary>
    private void AddApart(Found found, IEnumerable<(TextSpan Span, int Block)> pieces, bool isOpen)
    {
        foreach (var piece in pieces)
        {
            if (_doc.Article.Blocks[piece.Block].Kind == BlockKind.Body && OuterAt(piece.Span) is var first and >= 0 && ((isOpen && IsNext(found.Block, piece.Block)) || GoesOn(found, _outer[first])))
            {
                Add(found, piece);
            }
        }
    }

    /// <summary>Whether a quotation is one with another of the attribution, in the paragraph after it or before.</summary>
    private bool GoesOn(Found found, int number) =>
        found.Quotations.Exists(other => _doc.Quotations[number].Continues == other || _doc.Quotations[other].Continues == number);

    private bool IsNext(int block, int other)
    {
        for (var between = Math.Min(block, other) + 1; between < Math.Max(block, other); between++)
        {
            if (_doc.Article.Blocks[between].IsRead)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The parts of a content in the blocks that are read.</summary>
    private IEnumerable<(TextSpan Span, int Block)> Pieces(TextSpan content)
    {
        for (var block = BlockAt(content.Start); block >= 0 && block < _doc.Article.Blocks.Length && _doc.Article.Blocks[block].Span.Start < content.End; block++)
        {
            if (_doc.Article.Blocks[block].IsRead && Cut(content, block) is { IsEmpty: false } piece)
            {
                yield return (piece, block);
            }
        }
    }

    private void Add(Found found, (TextSpan Span, int Block) piece)
    {
        var fitted = OuterAt(piece.Span) < 0 && found.Cue is { } cue ? WithinSentence(piece.Span, cue) : piece.Span;
        for (var outer = OuterAt(piece.Span); outer >= 0 && outer < _outer.Length && _doc.Quotations[_outer[outer]].Outer.Overlaps(piece.Span); outer++)
        {
            fitted = Fitted(fitted, _doc.Quotations[_outer[outer]]);
            found.Quotations.Add(_outer[outer]);
        }

        found.Content.Add(fitted);
    }

    /// <summary>Whether a content has marks or stands in the sentence of the cue. Words without marks that stand elsewhere are rarely part of what was said here.</summary>
    private bool IsNear(TextSpan content, Found found) =>
        found.Cue is not { } cue || OuterAt(content) >= 0 || SentenceAt(content.End - 1) == SentenceAt(cue.Start) || SentenceAt(content.Start) == SentenceAt(cue.Start);

    private int SentenceAt(int position) => SpanSearch.At(_doc.Sentences.AsSpan(), position, sentence => sentence.Span);

    /// <summary>The part of words without marks in the sentence that is nearest to the cue: <c>It rained. We stay, she said.</c></summary>
    private TextSpan WithinSentence(TextSpan piece, TextSpan cue)
    {
        var number = SentenceAt(piece.End <= cue.Start ? piece.End - 1 : piece.Start);
        return number < 0 ? piece : TextSpan.Between(Math.Max(piece.Start, _doc.Sentences[number].Span.Start), Math.Min(piece.End, _doc.Sentences[number].Span.End));
    }

    /// <summary>Which of the outer quotations is the first that a piece shares words with; -1 when none is.</summary>
    private int OuterAt(TextSpan piece) =>
        SpanSearch.FirstAfter<int>(_outer, piece.Start, number => _doc.Quotations[number].Outer) is var first && first < _outer.Length && _doc.Quotations[_outer[first]].Outer.Overlaps(piece) ? first : -1;

    /// <summary>A piece that holds the words of one quotation and no others is what stands between its marks; one that holds more has both marks.</summary>
    private TextSpan Fitted(TextSpan piece, Quotation quotation)
    {
        var (words, quoted) = (Words(piece), Words(quotation.Inner));
        return words == quoted ? quotation.Inner
            : words.Start == quoted.Start && words.End > quoted.End ? TextSpan.Between(quotation.Outer.Start, piece.End)
            : words.End == quoted.End && words.Start < quoted.Start ? TextSpan.Between(piece.Start, quotation.Outer.End)
            : piece;
    }

    /// <summary>From the first to the last letter or digit.</summary>
    private TextSpan Words(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && !char.IsLetterOrDigit(_doc.Text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(_doc.Text[end - 1]))
        {
            end--;
        }

        return TextSpan.Between(start, end);
    }

    private TextSpan Cut(TextSpan span, int block)
    {
        var limits = _doc.Article.Blocks[block].Span;
        return TextSpan.Between(Math.Max(span.Start, limits.Start), Math.Min(span.End, limits.End)).Trim(_doc.Text);
    }

    private int BlockAt(int position) => SpanSearch.At(_doc.Article.Blocks.AsSpan(), position, block => block.Span);
}
