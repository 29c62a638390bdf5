using System.Collections.Immutable;

namespace OnRecord.Query;

/// <summary>A place where the words of a quotation stand.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">Where in its text.</param>
/// <param name="Words">The words as they stand there.</param>
/// <param name="Statement">The statement whose content holds them; null when they stand in none.</param>
/// <param name="IsAskedSpeaker">Whether that statement is by the speaker who was asked for; true when none was asked for.</param>
public sealed record QuotedPlace(ArticleSummary Article, TextSpan Span, string Words, Statement? Statement, bool IsAskedSpeaker)
{
    /// <summary>From 0 to 1: how much of the words is the same; 1 for words that stand there exactly.</summary>
    public double Similarity { get; init; } = 1;

    /// <summary>In what the quotation differs, in order; empty for words that stand there exactly.</summary>
    public ImmutableArray<Difference> Differences { get; init; } = [];

    /// <summary>How many words of the quotation were found here one by one; 0 where they were not compared so.</summary>
    internal int MatchedWords { get; init; }
}
