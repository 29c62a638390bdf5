using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace OnRecord.Query;

/// <summary>
/// The pieces of a quotation that leaves words out and says so by dots (<c>we will … act</c>, <c>we will [...] act</c>), or has words of
/// its editor in brackets where the speaker had others (<c>[the board] will act</c>). A letter in brackets belongs to its word
/// (<c>[T]he board</c>), and <c>[sic]</c> is nobody's.
/// </summary>
internal static partial class QuotePieces
{
    // What an editor replaces is a name or a pronoun, not a sentence.
    private const int MostReplaced = 12;

    // Fewer words would stand in order in almost any long paragraph, so little may lie between them.
    private const int FewWords = 4;
    private const int MostBetweenFew = 5;

    /// <summary>The pieces, in order; empty when the quotation is whole.</summary>
    public static ImmutableArray<QuotePiece> Of(string quote)
    {
        var text = Sic().Replace(InitialInBrackets().Replace(quote, "${letters}${rest}"), " ");
        var pieces = ImmutableArray.CreateBuilder<QuotePiece>();
        var (from, most) = (0, (int?)0);
        foreach (Match mark in Mark().Matches(text))
        {
            Add(pieces, text[from..mark.Index], most);
            most = mark.Value.Any(char.IsLetterOrDigit) && most is not null ? MostReplaced : null;
            from = mark.Index + mark.Length;
            most = pieces.Count == 0 ? 0 : most;
        }

        Add(pieces, text[from..], most);
        return from == 0 && text == quote ? [] : Bounded(pieces.DrainToImmutable());
    }

    /// <summary>The quotation without marks for words left out or replaced, and before which of its words any number may be left out.</summary>
    public static (string Text, ImmutableHashSet<int> Gaps) Joined(string quote)
    {
        var (text, gaps, count) = (new StringBuilder(), ImmutableHashSet.CreateBuilder<int>(), 0);
        var pieces = Of(quote);
        foreach (var piece in pieces.IsEmpty ? [new QuotePiece(quote, 0)] : pieces)
        {
            if (piece.MostBefore is null)
            {
                gaps.Add(count);
            }

            text.Append(' ').Append(piece.Words);
            count += QuoteWord.In(piece.Words, new TextSpan(0, piece.Words.Length)).Count();
        }

        return (text.ToString(), gaps.ToImmutable());
    }

    private static void Add(ImmutableArray<QuotePiece>.Builder pieces, string words, int? mostBefore)
    {
        if (words.Any(char.IsLetterOrDigit))
        {
            pieces.Add(new QuotePiece(words.Trim(), mostBefore));
        }
    }

    private static ImmutableArray<QuotePiece> Bounded(ImmutableArray<QuotePiece> pieces)
    {
        var counts = pieces.Select(piece => Folding.Words(piece.Words).Length).ToList();
        var isShort = counts.Sum() < FewWords;
        return
        [
            .. pieces.Select((piece, place) => place == 0 ? piece
                : isShort ? piece with { MostBefore = MostBetweenFew }
                : counts[place] == 1 || counts[place - 1] == 1 ? piece with { MostBefore = piece.MostBefore ?? MostReplaced }
                : piece),
        ];
    }

    [GeneratedRegex(@"\[(?<letters>\p{L}{1,3})\](?<rest>\p{L})", RegexOptions.NonBacktracking)]
    private static partial Regex InitialInBrackets();

    [GeneratedRegex(@"\[\s*sic\s*\]", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Sic();

    [GeneratedRegex(@"\[[^\[\]]*\]|\(\s*(?:…|\.(?:\s?\.){2,3})\s*\)|…|\.(?:\s?\.){2,3}", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
