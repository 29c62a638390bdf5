namespace OnRecord;

/// <summary>A noun phrase, name or pronoun, with its place in the chain of those that refer to the same.</summary>
/// <param name="Span">The whole phrase, with determiner and what describes it.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Head">The number of the token that the rest of the phrase depends on.</param>
/// <param name="Form">How it refers: a noun that is no name is a title.</param>
/// <param name="Chain">The number of its chain in <see cref="ChainReading.Chains"/>.</param>
/// <param name="Antecedent">The number of the earlier mention that it goes back to; null for the first of its chain.</param>
/// <param name="Probability">
/// From 0 to 1: that it refers to what the earlier mentions of its chain refer to; for the first of a chain that it refers to nothing
/// mentioned before.
/// </param>
public readonly record struct ChainMention(TextSpan Span, TokenRange Tokens, int Head, MentionForm Form, int Chain, int? Antecedent, double Probability)
{
    /// <summary>The number of the chain that is the next likely after its own, of those with an earlier mention; null when there is none.</summary>
    public int? OtherChain { get; init; }

    /// <summary>From 0 to 1: that it belongs to <see cref="OtherChain"/>; 0 when there is none.</summary>
    public double OtherProbability { get; init; }

    /// <summary>Whether it is an apposition or a predicate, which some schemes do not count as a mention.</summary>
    public bool IsBeside { get; init; }
}
