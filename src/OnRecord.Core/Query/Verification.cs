using System.Collections.Immutable;

namespace OnRecord.Query;

/// <summary>What became of the question whether a quotation really appeared.</summary>
/// <param name="Quote">The quotation.</param>
/// <param name="Speaker">The speaker who was asked for; null when none was.</param>
/// <param name="Verdict">The answer.</param>
/// <param name="Places">Every place, by publication date, path and position; those of the asked speaker first.</param>
/// <param name="Articles">How many articles were searched.</param>
public sealed record Verification(string Quote, string? Speaker, Verdict Verdict, ImmutableArray<QuotedPlace> Places, long Articles)
{
    /// <summary>Whether these are all places; of a word or two there may be more than are worth listing.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Whether somebody in the record is called as the speaker who was asked for; true when none was.</summary>
    public bool IsSpeakerKnown { get; init; } = true;

    /// <summary>What is nearest where nothing is near; where others said the words, the nearest words of the asked speaker. Null when there is nothing worth showing.</summary>
    public QuotedPlace? Nearest { get; init; }

    /// <summary>Whether the quotation leaves words out, so that its pieces stand there in order and not side by side.</summary>
    public bool LeavesWordsOut { get; init; }
}
