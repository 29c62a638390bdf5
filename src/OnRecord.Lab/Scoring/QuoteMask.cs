using System.Collections;
using System.Collections.Immutable;

namespace OnRecord.Lab.Scoring;

/// <summary>
/// Which characters of a text stand inside quotation marks, for telling direct, mixed and indirect content apart.
/// It is the scorer's own, so that the program scored does not sort its own gold.
/// Any double glyph counts, as do guillemets and pairs of single signs; single marks count only in a text that has no double ones.
/// A quotation ends with its paragraph.
/// </summary>
public sealed class QuoteMask
{
    private const string Opening = "“„«‟";
    private const string Closing = "”»";

    private readonly string _text;
    private readonly BitArray _inside;

    private QuoteMask(string text)
    {
        _text = text;
        _inside = new BitArray(text.Length);
    }

    /// <summary>The mask of a text.</summary>
    public static QuoteMask Of(string text)
    {
        var mask = new QuoteMask(text);
        var anyDouble = false;
        foreach (var paragraph in Paragraphs(text))
        {
            anyDouble |= mask.Doubles(paragraph.Start, paragraph.End);
        }

        foreach (var paragraph in anyDouble ? [] : Paragraphs(text))
        {
            mask.Singles(paragraph.Start, paragraph.End);
        }

        return mask;
    }

    /// <summary>Direct when at least 95 % of the letters and digits of these spans are inside, indirect when none are, else mixed.</summary>
    public StatementMode ModeOf(ImmutableArray<TextSpan> spans)
    {
        var letters = spans.SelectMany(span => Enumerable.Range(span.Start, span.Length)).Where(at => char.IsLetterOrDigit(_text[at])).ToList();
        var inside = letters.Count(at => _inside[at]);
        return inside == 0 ? StatementMode.Indirect : inside >= 0.95 * letters.Count ? StatementMode.Direct : StatementMode.Mixed;
    }

    private static IEnumerable<TextSpan> Paragraphs(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            yield return TextSpan.Between(start, end);
            start = end + 1;
        }
    }

    private bool Doubles(int start, int end)
    {
        var (any, open) = (false, false);
        for (var at = start; at < end; at++)
        {
            var width = DoubleAt(at, end);
            if (width > 0)
            {
                open = Opens(at, width, start, end, open);
                any = true;
                at += width - 1;
            }
            else
            {
                _inside[at] = open;
            }
        }

        return any;
    }

    // 0 where no double mark stands.
    private int DoubleAt(int at, int end) => _text[at] switch
    {
        '"' or '＂' => 1,
        var sign when Opening.Contains(sign, StringComparison.Ordinal) || Closing.Contains(sign, StringComparison.Ordinal) => 1,
        '\'' or '`' or '‘' or '’' when at + 1 < end && _text[at + 1] == _text[at] => 2,
        _ => 0,
    };

    // A straight mark opens before a word, closes after one, and changes sides between two. Curly ones show their side,
    // but some languages close with “ and some writers open with ”.
    private bool Opens(int at, int width, int start, int end, bool open)
    {
        var sign = _text[at];
        if (Closing.Contains(sign, StringComparison.Ordinal))
        {
            return !open && OpensByPlace(at, width, start, end);
        }

        if (sign == '“' && open && ClosesByPlace(at, width, start, end))
        {
            return false;
        }

        if (Opening.Contains(sign, StringComparison.Ordinal) || sign == '`')
        {
            return true;
        }

        return OpensByPlace(at, width, start, end) || (!open && !ClosesByPlace(at, width, start, end));
    }

    private bool OpensByPlace(int at, int width, int start, int end) =>
        (at == start || IsGapBefore(_text[at - 1])) && at + width < end && !char.IsWhiteSpace(_text[at + width]);

    private bool ClosesByPlace(int at, int width, int start, int end) =>
        at > start && !IsGapBefore(_text[at - 1]) && (at + width >= end || !char.IsLetterOrDigit(_text[at + width]));

    private static bool IsGapBefore(char sign) => char.IsWhiteSpace(sign) || "([{—–-".Contains(sign, StringComparison.Ordinal);

    // An opening single mark counts only when a closing one follows; apostrophes inside words are neither.
    private void Singles(int start, int end)
    {
        int? opened = null;
        for (var at = start; at < end; at++)
        {
            if (opened is null && _text[at] is '‘' or '\'' && OpensByPlace(at, 1, start, end))
            {
                opened = at;
            }
            else if (opened is { } from && _text[at] is '’' or '\'' && ClosesByPlace(at, 1, start, end))
            {
                Fill(from + 1, at);
                opened = null;
            }
        }
    }

    private void Fill(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            _inside[at] = true;
        }
    }
}
