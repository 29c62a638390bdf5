using System.Collections.Immutable;

namespace OnRecord;

/// <summary>The mentions of an article that refer to the same person, body or thing; often one alone.</summary>
/// <param name="Mentions">The numbers of the mentions in <see cref="ChainReading.Mentions"/>, in the order of the text.</param>
/// <param name="Name">The longest proper name among them; null when none of them is a name.</param>
/// <param name="NamedBy">The number of the mention that holds the name, and where there is none of the first mention that is no pronoun, or else of the first.</param>
public sealed record Chain(ImmutableArray<int> Mentions, Name? Name, int NamedBy);
