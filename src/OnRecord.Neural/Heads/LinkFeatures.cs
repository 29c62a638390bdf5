using System.Collections.Immutable;

namespace OnRecord.Neural.Heads;

/// <summary>What is plain to see about a pair: how far apart, what lies between, what is in quotation marks.</summary>
public sealed class LinkFeatures
{
    private readonly ArticleWords _words;
    private readonly IReadOnlyList<RoleSpan> _spans;
    private readonly int[] _sentence;
    private readonly int[] _paragraph;
    private readonly int[] _marks;
    private readonly int[][] _starts;

    /// <summary>Prepares for an article.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="spans">Its spans in their order; none overlaps another.</param>
    public LinkFeatures(ArticleWords words, IReadOnlyList<RoleSpan> spans)
    {
        (_words, _spans) = (words, spans);
        (_sentence, _paragraph) = (Numbers(words.Sentences, words.Words.Length), Numbers(words.Paragraphs, words.Words.Length));
        _starts = [.. Enum.GetValues<AttributionRole>().Select(role => spans.Where(span => span.Role == role).Select(span => span.Start).ToArray())];
        _marks = new int[words.Words.Length + 1];
        for (var word = 0; word < words.Words.Length; word++)
        {
            _marks[word + 1] = _marks[word] + (words.IsMark(word) ? 1 : 0);
        }
    }

    /// <summary>The names of the features in their order, as in the model's card.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "is_content", "before", "gap", "touches", "near", "nearest", "rank", "same_sentence", "same_paragraph", "paragraphs",
        "cues_between", "same_between", "other_between", "starts_quoted", "ends_quoted", "cue_quoted", "marks_between",
        "length", "cue_length", "cue_rank_reverse",
    ];

    /// <summary>Writes the features of a pair.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="into">Receives a number for each of <see cref="Names"/>.</param>
    public void Write(LinkPair pair, Span<float> into)
    {
        var (span, cue) = (_spans[pair.Span], _spans[pair.Cue]);
        var isBefore = span.Start < cue.Start;
        Place(span, cue, isBefore, pair.Rank, into);
        Apart(isBefore ? span.End - 1 : span.Start, cue.Start, into[7..]);
        var (start, end) = isBefore ? (span.End, Math.Max(span.End, cue.Start)) : (cue.End, Math.Max(cue.End, span.Start));
        into[10] = Begin(AttributionRole.Cue, start, end);
        into[11] = Begin(span.Role, start, end);
        into[12] = Begin(span.Role == AttributionRole.Content ? AttributionRole.Source : AttributionRole.Content, start, end);
        into[13] = One(_words.IsQuoted(span.Start));
        into[14] = One(_words.IsQuoted(span.End - 1));
        into[15] = One(_words.IsQuoted(cue.Start));
        into[16] = Math.Min(4, _marks[end] - _marks[start]) / 4f;
        into[17] = Length(span.End - span.Start);
        into[18] = Math.Min(4, cue.End - cue.Start) / 4f;
        into[19] = Math.Min(LinkPairs.MostPlaces, pair.Place) / (float)LinkPairs.MostPlaces;
    }

    private static void Place(RoleSpan span, RoleSpan cue, bool isBefore, int rank, Span<float> into)
    {
        var gap = span.Gap(cue);
        into[0] = One(span.Role == AttributionRole.Content);
        into[1] = One(isBefore);
        into[2] = Length(gap);
        into[3] = One(gap == 0);
        into[4] = One(gap <= 2);
        into[5] = One(rank == 0);
        into[6] = rank / 5f;
    }

    private void Apart(int word, int cue, Span<float> into)
    {
        var paragraphs = Math.Abs(_paragraph[word] - _paragraph[cue]);
        into[0] = One(_sentence[word] == _sentence[cue]);
        into[1] = One(paragraphs == 0);
        into[2] = Math.Min(3, paragraphs) / 3f;
    }

    /// <summary>How many spans of a role begin between two words.</summary>
    private float Begin(AttributionRole role, int start, int end) =>
        Math.Min(3, FirstAt(_starts[(int)role], end) - FirstAt(_starts[(int)role], start)) / 3f;

    private static int FirstAt(int[] starts, int word)
    {
        var place = Array.BinarySearch(starts, word);
        return place < 0 ? ~place : place;
    }

    private static float Length(int words) => MathF.Log(1 + words) / 4;

    private static float One(bool isSo) => isSo ? 1 : 0;

    /// <summary>The number of each word's sentence or paragraph.</summary>
    private static int[] Numbers(ImmutableArray<int> firsts, int words)
    {
        var numbers = new int[words];
        for (var part = 0; part < firsts.Length; part++)
        {
            var end = part + 1 < firsts.Length ? firsts[part + 1] : words;
            numbers.AsSpan(firsts[part], end - firsts[part]).Fill(part);
        }

        return numbers;
    }
}
