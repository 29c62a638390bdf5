namespace OnRecord.Stories;

/// <summary>What is compared of a text to find its copies: its words in groups of five, its function words in groups, its names and numbers.</summary>
public sealed class ArticlePrint
{
    internal ArticlePrint(int words, ulong order, HashSample shingles, HashSample frame, HashSample names, HashSample numbers) =>
        (WordCount, Order, Shingles, Frame, Names, Numbers) = (words, order, shingles, frame, names, numbers);

    /// <summary>How many words the text has.</summary>
    public int WordCount { get; }

    /// <summary>A hash of all words in order: equal for texts with the same words.</summary>
    internal ulong Order { get; }

    /// <summary>Every five words that follow one another.</summary>
    internal HashSample Shingles { get; }

    /// <summary>Every eight function words that follow one another, whatever stands between them.</summary>
    internal HashSample Frame { get; }

    /// <summary>Words with a capital, and numbers.</summary>
    internal HashSample Names { get; }

    /// <summary>The numbers alone.</summary>
    internal HashSample Numbers { get; }

    /// <summary>The print of a text; in time proportional to its length.</summary>
    public static ArticlePrint Of(ReadOnlySpan<char> text) => new PrintMaker().Make(text);
}
