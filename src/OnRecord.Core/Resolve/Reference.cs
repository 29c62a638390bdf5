namespace OnRecord.Resolve;

/// <summary>Whom the words for a source refer to; without a member, why that is not known.</summary>
/// <param name="Member">The actor; null when it is not known.</param>
/// <param name="Basis">Why we hold it to be this actor.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Reason">Why it is not known; null when it is.</param>
/// <param name="Candidates">Who may be meant when it is not known, the likeliest first.</param>
internal sealed record Reference(Member? Member, Basis Basis, double Confidence, string? Reason = null, IReadOnlyList<Member>? Candidates = null)
{
    public static Reference Unknown(string reason, IReadOnlyList<Member>? candidates = null) => new(null, Basis.Unknown, 0, reason, candidates);
}
