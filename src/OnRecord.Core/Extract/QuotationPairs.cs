namespace OnRecord.Extract;

/// <summary>Pairs the quotation marks of one block.</summary>
internal sealed class QuotationPairs
{
    private readonly string _text;
    private readonly TextSpan _block;
    private readonly List<QuotationMark> _marks;
    private readonly List<QuotationMark> _open = [];
    private readonly List<Quotation> _found = [];
    private int _lastEnd;

    public QuotationPairs(string text, TextSpan block)
    {
        _text = text;
        _block = block;
        _marks = QuotationMarks.In(text, block);
        _lastEnd = block.Start;
    }

    /// <summary>The quotations in the order of their beginning.</summary>
    public List<Quotation> Read()
    {
        for (var index = 0; index < _marks.Count; index++)
        {
            if (_marks[index].IsSingle)
            {
                ReadSingle(index);
            }
            else
            {
                ReadDouble(index);
            }
        }

        LeaveOpen(_block.End, keepDoubles: true);
        _found.Sort((one, other) => one.Outer.Start != other.Outer.Start ? one.Outer.Start.CompareTo(other.Outer.Start) : other.Outer.End.CompareTo(one.Outer.End));
        return _found;
    }

    private void ReadDouble(int index)
    {
        var mark = _marks[index];
        var partner = LastOpen(mark.Style);
        partner = partner < 0 && mark.CanClose && !mark.CanOpen ? LastOpenDouble() : partner;
        if (partner >= 0 && mark.CanClose && !(mark.CanOpen && OpensInside(index)))
        {
            Close(partner, mark);
        }
        else if (partner < 0 && mark.CanClose && !mark.CanOpen)
        {
            CloseWithoutOpening(mark);
        }
        else if (partner >= 0 && !ClosesTwice(index))
        {
            // The mark before was never closed: give it up where this one opens.
            LeaveOpen(mark.Span.Start, keepDoubles: true);
            _open.Add(mark);
        }
        else
        {
            _open.Add(mark);
        }
    }

    /// <summary>A mark that could be either closes what is open, unless the next mark of its style closes for sure and the one after that too.</summary>
    private bool OpensInside(int index) => _marks[index].Style != QuotationMark.Straight && ClosesTwice(index);

    /// <summary>Whether the next two marks of this style both close: then an opening mark inside an open quotation is a nested one.</summary>
    private bool ClosesTwice(int index)
    {
        var closing = 0;
        for (var next = index + 1; next < _marks.Count && next < index + 12 && closing < 2; next++)
        {
            if (_marks[next].Style == _marks[index].Style)
            {
                if (!_marks[next].CanClose || _marks[next].CanOpen)
                {
                    return false;
                }

                closing++;
            }
        }

        return closing == 2;
    }

    private void ReadSingle(int index)
    {
        var mark = _marks[index];
        var partner = LastOpen(QuotationMark.Single);
        if (partner >= 0 && mark.CanClose && !IsPossessive(index))
        {
            Close(partner, mark);
        }
        else if (partner < 0 && mark.CanOpen && ClosesLater(index))
        {
            _open.Add(mark);
        }
    }

    /// <summary>Whether a closing single mark is rather the apostrophe of a plural (the allies' concerns) since a better one follows.</summary>
    private bool IsPossessive(int index)
    {
        var span = _marks[index].Span;
        var afterS = span.Start > _block.Start && _text[span.Start - 1] is 's' or 'S';
        var beforeWord = span.End + 1 < _block.End && _text[span.End] == ' ' && char.IsLower(_text[span.End + 1]);
        return afterS && beforeWord && ClosesLater(index);
    }

    private bool ClosesLater(int index)
    {
        for (var next = index + 1; next < _marks.Count && next < index + 12; next++)
        {
            if (_marks[next].IsSingle && _marks[next].CanClose)
            {
                return true;
            }

            if (_marks[next].IsSingle || (!_marks[next].CanOpen && LastOpen(_marks[next].Style) >= 0))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Marks of different styles pair where nothing else does: <c>"We go on,”</c>.</summary>
    private int LastOpenDouble() => _open.FindLastIndex(mark => !mark.IsSingle);

    private int LastOpen(char style) => _open.FindLastIndex(mark => mark.Style == style);

    private void Close(int partner, QuotationMark mark)
    {
        // Marks opened inside and never closed end with what holds them.
        while (_open.Count > partner + 1)
        {
            Leave(mark.Span.Start);
        }

        var opening = _open[partner];
        _open.RemoveAt(partner);
        Add(TextSpan.Between(opening.Span.End, mark.Span.Start), TextSpan.Between(opening.Span.Start, mark.Span.End), QuotationState.Closed);
    }

    private void CloseWithoutOpening(QuotationMark mark)
    {
        // Only where words were said to the end: after a comma, a full stop or the like, and from the start of the block.
        if (_open.Count > 0 || _lastEnd != _block.Start || mark.Span.Start == _block.Start || _text[mark.Span.Start - 1] is not (',' or '.' or '!' or '?' or '…'))
        {
            return;
        }

        Add(TextSpan.Between(_block.Start, mark.Span.Start), TextSpan.Between(_block.Start, mark.Span.End), QuotationState.Unopened);
    }

    private void LeaveOpen(int end, bool keepDoubles)
    {
        while (_open.Count > 0)
        {
            if (keepDoubles && !_open[^1].IsSingle)
            {
                Leave(end);
            }
            else
            {
                _open.RemoveAt(_open.Count - 1);
            }
        }
    }

    private void Leave(int end)
    {
        var opening = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (!opening.IsSingle && TextSpan.Between(opening.Span.End, Math.Max(end, opening.Span.End)).Trim(_text) is { IsEmpty: false } inner)
        {
            Add(TextSpan.Between(opening.Span.End, inner.End), TextSpan.Between(opening.Span.Start, inner.End), QuotationState.Unclosed);
        }
    }

    private void Add(TextSpan inner, TextSpan outer, QuotationState state)
    {
        if (!inner.Trim(_text).IsEmpty)
        {
            _found.Add(new Quotation(inner.Trim(_text), outer, state, _open.Count, null));
        }

        _lastEnd = Math.Max(_lastEnd, outer.End);
    }
}
