using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace OnRecord.Query;

/// <summary>The pieces of a quotation that leaves words out and says so by dots: <c>we will … act</c>, <c>we will [...] act</c>.</summary>
internal static partial class QuotePieces
{
    // Single words would stand in order in almost any long paragraph.
    private const int FewestWords = 2;

    /// <summary>The pieces, in order; empty when nothing is left out, or when a piece is too short to say anything.</summary>
    public static ImmutableArray<string> Of(string quote)
    {
        var pieces = Omission().Split(quote).Where(piece => piece.Any(char.IsLetterOrDigit)).ToImmutableArray();
        return pieces.Length > 1 && pieces.All(piece => Folding.Words(piece).Length >= FewestWords) ? pieces : [];
    }

    [GeneratedRegex(@"[\[(]?\s*(?:…|\.(?:\s?\.){2,3})\s*[\])]?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Omission();
}
