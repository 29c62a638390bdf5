namespace OnRecord.Extract;

/// <summary>Finds the quotation marks of a block and tells them from apostrophes, inches and elisions by their neighbours.</summary>
internal static class QuotationMarks
{
    public static List<QuotationMark> In(string text, TextSpan block)
    {
        var marks = new List<QuotationMark>();
        for (var at = block.Start; at < block.End; at++)
        {
            if (MarkAt(text, block, at) is { } mark)
            {
                marks.Add(mark);
                at = mark.Span.End - 1;
            }
        }

        return marks;
    }

    private static QuotationMark? MarkAt(string text, TextSpan block, int at)
    {
        var sign = text[at];
        if (sign is '\'' or '`' && at + 1 < block.End && text[at + 1] == sign)
        {
            return Double(text, block, new TextSpan(at, 2), QuotationMark.Straight, Facing.Either);
        }

        var span = new TextSpan(at, 1);
        return sign switch
        {
            '"' or '＂' => Double(text, block, span, QuotationMark.Straight, Facing.Either),
            '“' or '‟' => Double(text, block, span, QuotationMark.Curly, Facing.Either),
            '„' => new QuotationMark(span, QuotationMark.Curly, Facing.Open),
            '”' => Double(text, block, span, QuotationMark.Curly, Facing.Either),
            '«' or '»' => Double(text, block, span, QuotationMark.Angled, Facing.Either),
            '‘' or '‚' or '‛' => Single(text, block, span, mayOpen: true, mayClose: false),
            '’' => Single(text, block, span, mayOpen: false, mayClose: true),
            '\'' => Single(text, block, span, mayOpen: true, mayClose: true),
            _ => null,
        };
    }

    private static QuotationMark? Double(string text, TextSpan block, TextSpan span, char style, Facing form)
    {
        var before = Before(text, block, span);
        var after = After(text, block, span);
        if (style == QuotationMark.Straight && char.IsAsciiDigit(before) && char.IsWhiteSpace(after) && HasFeet(text, block, span))
        {
            return null;
        }

        var facing = FacingOf(before, after);
        // A French mark stands apart from its words, so its form decides; the others are often typed the wrong way round.
        facing = facing == Facing.Either ? ByForm(text[span.Start], form) : facing;
        return new QuotationMark(span, style, facing);
    }

    private static Facing ByForm(char sign, Facing otherwise) => sign switch
    {
        '“' or '‟' or '«' => Facing.Open,
        '”' or '»' => Facing.Close,
        _ => otherwise,
    };

    /// <summary>By the neighbours: a mark with its back to a space or bracket and its face to a word opens.</summary>
    private static Facing FacingOf(char before, char after)
    {
        var gapBefore = IsGap(before) || before is '(' or '[' or '{' or '—' or '–' or '-' or '/' or ':' || IsMark(before);
        var gapAfter = IsGap(after) || after is ')' or ']' or '}' or '—' or '–' or ',' or '.' or ';' or ':' or '?' or '!' or '…' || IsMark(after);
        return (gapBefore, gapAfter) switch
        {
            (true, false) => Facing.Open,
            (false, true) => Facing.Close,
            _ => Facing.Either,
        };
    }

    private static QuotationMark? Single(string text, TextSpan block, TextSpan span, bool mayOpen, bool mayClose)
    {
        var before = Before(text, block, span);
        var after = After(text, block, span);
        var opens = mayOpen && (IsGap(before) || before is '(' or '[' or '—' or '–' || IsMark(before)) && char.IsLetter(after) && !IsElision(text, block, span.End);
        var closes = mayClose && !IsGap(before) && !char.IsLetterOrDigit(after);
        var facing = (opens ? Facing.Open : Facing.None) | (closes ? Facing.Close : Facing.None);
        return facing == Facing.None ? null : new QuotationMark(span, QuotationMark.Single, facing);
    }

    /// <summary>Whether the letters after an apostrophe are the rest of a shortened word: 'n', 'em, 'tis.</summary>
    private static bool IsElision(string text, TextSpan block, int start)
    {
        var end = start;
        while (end < block.End && end - start < 6 && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start) is "n" or "em" or "tis" or "twas" or "til" or "cause" or "bout" or "N" or "Tis" or "Twas";
    }

    /// <summary>Whether a mark after a number means inches: feet stand just before, as in 6' 2".</summary>
    private static bool HasFeet(string text, TextSpan block, TextSpan span)
    {
        for (var at = span.Start - 1; at >= block.Start && span.Start - at < 8; at--)
        {
            if (text[at] is '\'' or '’' or '′')
            {
                return at > block.Start && char.IsAsciiDigit(text[at - 1]);
            }

            if (!char.IsAsciiDigit(text[at]) && text[at] is not (' ' or '.' or '½'))
            {
                return false;
            }
        }

        return false;
    }

    private static char Before(string text, TextSpan block, TextSpan span) => span.Start > block.Start ? text[span.Start - 1] : '\n';

    private static char After(string text, TextSpan block, TextSpan span) => span.End < block.End ? text[span.End] : '\n';

    private static bool IsGap(char sign) => char.IsWhiteSpace(sign) || char.IsControl(sign) || sign is '\u200b' or '\ufeff';

    private static bool IsMark(char sign) => sign is '"' or '“' or '”' or '„' or '‘' or '’' or '\'' or '`' or '«' or '»';
}
