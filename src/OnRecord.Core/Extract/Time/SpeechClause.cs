using System.Collections.Immutable;

namespace OnRecord.Extract.Time;

/// <summary>The words around a cue, as far as they can say when it was spoken.</summary>
internal sealed class SpeechClause
{
    // Longer sentences are lists or noise; the bound keeps a text without sentences from taking quadratic time.
    private const int Reach = 80;
    private const int NearWords = 16;
    private const int QuoteTail = 3;

    private readonly Words _words;
    private readonly bool _fromStart;
    private readonly ImmutableArray<TextSpan> _content;
    private readonly (int Start, int End) _cue;
    private readonly (int Start, int End) _source;

    private SpeechClause(Words words, bool fromStart, TextSpan cue, Attribution attribution)
    {
        (_words, _fromStart, _content) = (words, fromStart, attribution.Content);
        _cue = (words.IndexFrom(cue.Start), words.IndexFrom(cue.End));
        _source = attribution.Source is { } source ? (words.IndexFrom(source.Start), words.IndexFrom(source.End)) : default;
        Extent = words.Span(0, words.Count);
    }

    /// <summary>From the first to the last of the words.</summary>
    public TextSpan Extent { get; }

    /// <summary>The words around the cue; null when it stands in no sentence.</summary>
    public static SpeechClause? Around(Annotations doc, TextSpan cue, Attribution attribution)
    {
        var number = SpanSearch.At(doc.Sentences.AsSpan(), cue.Start, sentence => sentence.Span);
        if (number < 0)
        {
            return null;
        }

        var tokens = doc.Sentences[number].Tokens;
        var middle = SpanSearch.LastFrom(doc.Tokens.AsSpan(), cue.Start, token => token.Span);
        var start = Math.Max(tokens.Start, middle - Reach);
        var words = new Words(doc.Text, doc.Tokens.AsSpan()[start..Math.Min(tokens.End, middle + Reach)]);
        return new SpeechClause(words, start == tokens.Start, cue, attribution);
    }

    /// <summary>How many words part the expression from the cue; null when it dates something else.</summary>
    public int? Distance(TimeExpression time)
    {
        if (_content.Any(time.Span.Overlaps))
        {
            return null;
        }

        var (start, end) = (_words.IndexFrom(time.Span.Start), _words.IndexFrom(time.Span.End));
        if (start >= _cue.Start && end <= _cue.End)
        {
            return 0;
        }

        var distance = start >= _cue.End ? start - _cue.End : _cue.Start - end;
        return distance < 0 || IsInSource(start) || IsLimited(start) || IsAttributive(start, end) || (time.Reason == Meaning.TooVague && distance > 0) ? null
            : (start >= _cue.End ? IsAfter(start) : IsBefore(start, end)) ? distance
            : null;
    }

    // "said in a statement on Tuesday"; `called it "a gift" on Tuesday`
    private bool IsAfter(int start)
    {
        var from = _content.Select(piece => _words.IndexFrom(piece.End)).Where(end => end <= start).Append(_cue.End).Max();
        return from == _cue.End
            ? start - from <= NearWords && !HasBarrier(from, start)
            : start - from <= QuoteTail && HasMark(from - 1, start);
    }

    private bool IsBefore(int start, int end)
    {
        if (_content.Any(piece => _words.IndexFrom(piece.Start) >= end && _words.IndexFrom(piece.End) <= _cue.Start))
        {
            return false;
        }

        if (FollowsSource(start))
        {
            return true;
        }

        var clause = ClauseBefore(start);
        return IsWhen(end) || (!clause.Relative && (clause.Verb ? IsAnd(end) : !HasBarrier(end, _cue.Start) && Opens(start, end)));
    }

    // "diplomats on Tuesday condemned …, and vowed …": the date belongs to all that they did.
    private bool FollowsSource(int start) => _source.End > 0 && start >= _source.End && start - _source.End <= 2
        && (start == _source.End || !HasBarrier(_source.End, start)) && !_words.IsAny(_source.End, "(", "-");

    // "last month, when the minister warned"
    private bool IsWhen(int end)
    {
        _words.Take(ref end, ",");
        if (!_words.Take(ref end, "when"))
        {
            return false;
        }

        return end == _cue.Start || (_source.Start == end && _source.End == _cue.Start);
    }

    // "gathered on Monday and asked for"
    private bool IsAnd(int end)
    {
        _words.Take(ref end, ",");
        if (!_words.Take(ref end, "and"))
        {
            return false;
        }

        _ = _words.Take(ref end, "also") || _words.Take(ref end, "then");
        return end == _cue.Start;
    }

    // What stands before the date in its clause, up to a comma: a verb of its own, a relative pronoun.
    private (bool Verb, bool Relative) ClauseBefore(int start)
    {
        var (verb, relative) = (false, false);
        for (var at = start - 1; at >= 0 && !_words.Is(at, ",") && !IsInSource(at); at--)
        {
            relative |= WordTable.Tense(_words[at]) == TenseKind.Boundary && !IsMark(at);
            verb |= IsVerb(at);
        }

        return (verb, relative);
    }

    // The date opens its sentence or stands between source and cue; a clause between commas elsewhere is about something else.
    private bool Opens(int start, int end) =>
        _cue.Start - end <= NearWords && (_fromStart || _source.End > 0) && (start >= _source.End || end <= _source.Start || _source.End == 0);

    private bool HasBarrier(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!IsInSource(at) && (IsVerb(at) || (WordTable.Tense(_words[at]) == TenseKind.Boundary && !IsMark(at))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsVerb(int at) => WordTable.Speech(_words[at]) switch
    {
        SpeechWord.Barrier => true,
        SpeechWord.Published => false,
        _ => WordTable.Tense(_words[at]) == TenseKind.Past || Tense.IsRegularPast(_words, at),
    };

    private bool HasMark(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (_words[at] is "\"" or "”" or "'" or "’" or "''" or "»" or "“" or "„")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMark(int at) => _words[at] is "\"" or "”" or "“" or "(" or ")" or "–" or "—";

    private bool IsInSource(int at) => at >= _source.Start && at < _source.End;

    private bool IsLimited(int start) => WordTable.Speech(_words[start - 1]) == SpeechWord.Limit;

    // "Friday's attack", "the 2018 summit", but "a Friday statement".
    private bool IsAttributive(int start, int end)
    {
        var owns = _words.IsAny(end, "'s", "’s");
        var noun = owns ? end + 1 : end;
        var plain = !owns && (noun == _cue.Start || !_words.IsLower(noun) || WordTable.Tense(_words[noun]) != TenseKind.None
            || _words[noun].EndsWith("ly", StringComparison.Ordinal) || _words.IsAny(start - 1, "on", "in", "late", "early"));
        return !plain && WordTable.Speech(_words[noun]) != SpeechWord.Occasion && WordTable.Speech(_words[noun + 1]) != SpeechWord.Occasion;
    }
}
