namespace OnRecord.Extract.Rules;

/// <summary>A word, a sign, or a whole quotation as one item of a <see cref="Unit"/>.</summary>
internal readonly record struct Item
{
    /// <summary>Which of them.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>Where it stands; a quotation with its marks.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The word or sign in lower case; empty for a quotation.</summary>
    public required string Lower { get; init; }

    /// <summary>The closed classes of a word.</summary>
    public WordClass Classes { get; init; }

    /// <summary>Whether a word begins with a capital letter.</summary>
    public bool IsCapital { get; init; }

    /// <summary>The number of the quotation or of the token.</summary>
    public required int Number { get; init; }

    public bool IsWord => Kind == ItemKind.Word;

    public bool IsQuotation => Kind == ItemKind.Quotation;

    public bool Is(char sign) => Kind == ItemKind.Sign && Lower.Length == 1 && Lower[0] == sign;

    /// <summary>Whether it is a word of one of these classes.</summary>
    public bool IsIn(WordClass classes) => (Classes & classes) != 0;

    /// <summary>The same word with what stands after it, up to the end of <paramref name="span"/>.</summary>
    public Item JoinedTo(TextSpan span, string text) => Word(Span.Union(span), text, Number);

    /// <summary>A word.</summary>
    public static Item Word(TextSpan span, string text, int number)
    {
        var lower = span.Of(text).ToLowerInvariant();
        return new Item
        {
            Kind = ItemKind.Word,
            Span = span,
            Lower = lower,
            Classes = WordClasses.Of(lower),
            IsCapital = char.IsUpper(text[span.Start]),
            Number = number,
        };
    }
}
