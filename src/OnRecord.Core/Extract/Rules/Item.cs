using System.Collections.Frozen;

namespace OnRecord.Extract.Rules;

/// <summary>What an item of a unit is.</summary>
internal enum ItemKind
{
    Word,
    Sign,
    Quotation,
}

/// <summary>A word, a sign, or a whole quotation as one item of a <see cref="Unit"/>.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Span">Where it stands; a quotation with its marks.</param>
/// <param name="Lower">The word or sign in lower case; empty for a quotation.</param>
/// <param name="IsCapital">Whether a word begins with a capital letter.</param>
/// <param name="Number">The number of the quotation or of the token.</param>
/// <param name="IsTime">Whether it belongs to a time expression.</param>
internal readonly record struct Item(ItemKind Kind, TextSpan Span, string Lower, bool IsCapital, int Number, bool IsTime)
{
    public bool IsWord => Kind == ItemKind.Word;

    public bool IsQuotation => Kind == ItemKind.Quotation;

    public bool Is(char sign) => Kind == ItemKind.Sign && Lower.Length == 1 && Lower[0] == sign;

    public bool IsComma => Is(',');

    public bool IsEnd => Kind == ItemKind.Sign && Lower is "." or "!" or "?" or ";" or "…" or "...";

    public bool IsDash => Kind == ItemKind.Sign && Lower is "—" or "–" or "--" or "-";

    public bool IsIn(FrozenSet<string> words) => IsWord && words.Contains(Lower);
}
