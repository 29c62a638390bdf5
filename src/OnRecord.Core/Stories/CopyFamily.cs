using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>Articles that are one text: exact, edited, shortened or reworded copies of one another, directly or by way of others.</summary>
/// <param name="Members">Its articles by day, those without a day last; of one day the longest first, then by id.</param>
/// <param name="Links">Which of them are copies of which, by ids.</param>
public sealed record CopyFamily(ImmutableArray<CopyMember> Members, ImmutableArray<CopyLink> Links)
{
    /// <summary>The first to be published; null unless it is known to be: another one has no day, or the same.</summary>
    public CopyMember? Earliest =>
        Members[0].Day is { } first && Members.Skip(1).All(member => member.Day > first) ? Members[0] : null;

    /// <summary>The one with most words, and of equals the one that stands first.</summary>
    public CopyMember Longest => Members.MaxBy(member => member.WordCount) ?? Members[0];
}
