using System.Text.RegularExpressions;

namespace OnRecord.Clean.Marking;

/// <summary>
/// Cuts what agencies put behind the last sentence: <c>(Reporting by A; Editing by B)</c>, rates of exchange, initials
/// such as <c>(RT/VK)</c>, and marks whole lines of that kind.
/// </summary>
internal static class CreditTails
{
    private const int MostGroups = 6;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private const string Work = @"(?i:(?:additional |with |further )?(?:reporting|writing|editing|compiled|compiling|edited|written|reported|translated|translation|graphics?|photography|production|polling|research)(?:,? (?:and )?(?:additional )?(?:reporting|writing|editing))?\s+by\s)";

    private static readonly Regex _credit = new($@"^{Work}", Options);
    private static readonly Regex _line = new($@"^(?:—|–|-|\*|_)*\s*(?:{Work}\p{{Lu}}|.+\bcontributed (?:to this (?:report|story|article|post|piece)|reporting)\b)", Options);
    private static readonly Regex _rate = new(@"^[$€£¥]?\s?1 ?= ?\S", Options);
    private static readonly Regex _note = new(@"^(?:This (?:story|version|article|item|refiled|corrected)|Corrects|Refiles|Adds|See |Click |For (?:more|a))", Options);
    private static readonly Regex _initials = new(@"^\p{L}{2,4}(?:[/,]\s?\p{L}{2,4}){1,4}$", Options);
    private static readonly Regex _desks = new(@"\s\p{Ll}{2,3}(?:[/,]\s?\p{Ll}{2,4}){1,3}\s\([^()]{2,60}\)$", Options);
    private static readonly System.Collections.Frozen.FrozenSet<string> _agencies = WordList.Words("Clean", "agencies.txt");

    public static void Mark(Sheet sheet)
    {
        var last = sheet.BodyEnd;
        for (var index = 0; index < sheet.Paragraphs.Length; index++)
        {
            var paragraph = sheet.Paragraphs[index];
            if (!paragraph.IsOpen)
            {
                continue;
            }

            if (paragraph.Rest.Length <= 400 && _line.IsMatch(paragraph.Head))
            {
                paragraph.Mark(BlockKind.Furniture, "credit line");
                continue;
            }

            CutGroups(paragraph, isLast: index >= last);
        }
    }

    private static void CutGroups(Paragraph paragraph, bool isLast)
    {
        for (var count = 0; count < MostGroups && paragraph.IsOpen; count++)
        {
            var tail = paragraph.Tail;
            if (isLast && _desks.Match(tail) is { Success: true } desks && EndsSentence(tail.AsSpan(0, desks.Index)))
            {
                paragraph.CutEnd(tail.Length - desks.Index, BlockKind.Furniture, "agency initials");
                continue;
            }

            var open = OpeningOf(tail);
            if (open < 0 || RuleFor(tail[(open + 1)..].TrimEnd('.', ')', ' '), tail.AsSpan(0, open), isLast) is not { } rule)
            {
                return;
            }

            paragraph.CutEnd(tail.Length - open, BlockKind.Furniture, rule);
        }
    }

    private static string? RuleFor(string group, ReadOnlySpan<char> before, bool isLast)
    {
        if (_credit.IsMatch(group))
        {
            return "credit tail";
        }

        if (!EndsSentence(before))
        {
            return null;
        }

        return _rate.IsMatch(group) ? "rate of exchange"
            : _initials.IsMatch(group) && group.All(sign => !char.IsLower(sign)) ? "agency initials"
            : isLast && (_agencies.Contains(group) || (group.Length is >= 2 and <= 3 && group.All(char.IsUpper))) ? "agency initials"
            : isLast && _note.IsMatch(group) ? "desk note"
            : null;
    }

    // Initials stand after the full stop; a name that is shortened in brackets stands before it.
    private static bool EndsSentence(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd();
        return words.IsEmpty || words[^1] is '.' or '!' or '?' or '"' or '”' or '’' or '\'' or ')';
    }

    /// <summary>Where the bracket opens that closes at the end; -1 when none does.</summary>
    private static int OpeningOf(string tail)
    {
        var end = tail.TrimEnd('.', ' ').Length - 1;
        if (end < 0 || tail[end] != ')')
        {
            return -1;
        }

        var depth = 0;
        for (var at = end; at >= 0; at--)
        {
            depth += tail[at] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0)
            {
                return at;
            }
        }

        return -1;
    }
}
