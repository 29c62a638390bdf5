using System.Globalization;
using System.Text;

namespace OnRecord.Language;

/// <summary>Signs that make one token together: <c>...</c>, <c>--</c>, <c>?!</c>, <c>''</c>, rules made of signs, emoji with their modifiers.</summary>
internal static class SignRuns
{
    private const string Repeating = ".-_=*~#+$^|\\/<>'`";
    private const string Ornaments = "-_=*~#+<>|^{}\\/";

    /// <summary>How long the sign at a position is; at least 1.</summary>
    public static int LengthAt(string text, int at, int end)
    {
        var sign = text[at];
        if (sign is '!' or '?')
        {
            return RunOf("!?", text, at, end);
        }

        // A slip of the finger that the treebanks keep as one sign: .?
        if (sign == '.' && at + 1 < end && text[at + 1] is '!' or '?')
        {
            return 1 + RunOf("!?", text, at + 1, end);
        }

        if (sign is '‘' or '’' && at + 1 < end && text[at + 1] == '’')
        {
            return 2;
        }

        return Repeating.Contains(sign, StringComparison.Ordinal) ? Repeated(text, at, end) : Single(text, at, end);
    }

    /// <summary>How long a chunk is that has only signs for drawing lines and arrows, such as <c>--&gt;</c>; 0 when it is none.</summary>
    public static int Ornament(string text, int at, int end)
    {
        var length = RunOf(Ornaments, text, at, end);
        return length > 1 && (at + length == end || char.IsWhiteSpace(text[at + length])) ? length : 0;
    }

    private static int RunOf(string signs, string text, int at, int end)
    {
        var to = at;
        while (to < end && signs.Contains(text[to], StringComparison.Ordinal))
        {
            to++;
        }

        return to - at;
    }

    private static int Repeated(string text, int at, int end)
    {
        // Three quotation marks are a pair and one more.
        var last = text[at] is '\'' or '`' ? Math.Min(end, at + 2) : end;
        var to = at + 1;
        while (to < last && text[to] == text[at])
        {
            to++;
        }

        return to - at;
    }

    private static int Single(string text, int at, int end)
    {
        var to = at + RuneLength(text, at, end);
        while (to < end && IsModifier(text, to))
        {
            // What a joiner joins belongs to the same picture.
            var joins = text[to] == '\u200d' && to + 1 < end && !char.IsWhiteSpace(text[to + 1]);
            to += RuneLength(text, to, end);
            to += joins ? RuneLength(text, to, end) : 0;
        }

        return to - at;
    }

    private static int RuneLength(string text, int at, int end) =>
        char.IsHighSurrogate(text[at]) && at + 1 < end && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    private static bool IsModifier(string text, int at)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune))
        {
            return false;
        }

        return rune.Value is '\u200d' or (>= 0x1f3fb and <= 0x1f3ff)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
    }
}
