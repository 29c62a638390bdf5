namespace OnRecord.Resolve;

/// <summary>Whom the words for a source refer to; without a member, why that is not known.</summary>
/// <param name="Member">The actor; null when it is not known.</param>
/// <param name="Basis">Why we hold it to be this actor.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Reason">Why it is not known; null when it is.</param>
/// <param name="Candidates">Who may be meant when it is not known, the likeliest first.</param>
internal sealed record Reference(Member? Member, Basis Basis, double Confidence, string? Reason = null, IReadOnlyList<Member>? Candidates = null)
{
    private const int MostNamed = 10;

    /// <summary>One of several is meant, and the article does not say which.</summary>
    /// <param name="words">The words for the source.</param>
    /// <param name="candidates">Who may be meant, the likeliest first.</param>
    /// <param name="rest">Who else may be meant.</param>
    public static Reference Ambiguous(string words, IReadOnlyList<Member> candidates, string rest = "")
    {
        IReadOnlyList<Member> named = candidates.Count <= MostNamed ? candidates : [.. candidates.Take(MostNamed)];
        rest = named.Count < candidates.Count ? " or others" : rest;
        return Unknown($"“{words}” may be {string.Join(" or ", named.Select(member => member.Name))}{rest}", named);
    }

    public static Reference Unknown(string reason, IReadOnlyList<Member>? candidates = null) => new(null, Basis.Unknown, 0, reason, candidates);
}
