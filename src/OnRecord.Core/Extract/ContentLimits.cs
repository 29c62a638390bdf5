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

    /// <summary>Adds content to an attribution, a piece for each paragraph that it may stand in.</summary>
    public void Add(Found found, TextSpan content)
    {
        for (var block = BlockAt(content.Start); block >= 0 && block < _doc.Article.Blocks.Length && _doc.Article.Blocks[block].Span.Start < content.End; block++)
        {
            if (_doc.Article.Blocks[block].IsRead && Cut(content, block) is { IsEmpty: false } piece)
            {
                Add(found, piece, block);
            }
        }
    }

    private void Add(Found found, TextSpan piece, int block)
    {
        var first = SpanSearch.FirstAfter<int>(_outer, piece.Start, number => _doc.Quotations[number].Outer);
        var quoted = first < _outer.Length && _doc.Quotations[_outer[first]].Outer.Overlaps(piece);
        if (block != found.Block && !MayStandApart(found, block, quoted))
        {
            return;
        }

        for (; first < _outer.Length && _doc.Quotations[_outer[first]].Outer.Overlaps(piece); first++)
        {
            piece = Fitted(piece, _doc.Quotations[_outer[first]]);
            found.Quotations.Add(_outer[first]);
        }

        found.Content.Add(piece);
    }

    /// <summary>Whether content may stand in another paragraph than the cue: words in quotation marks of the body alone.</summary>
    private bool MayStandApart(Found found, int block, bool quoted) =>
        quoted && _doc.Article.Blocks[block].Kind == BlockKind.Body && _doc.Article.Blocks[found.Block].Kind == BlockKind.Body;

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
