namespace OnRecord.Resolve;

/// <summary>Who spoke in the attribution before.</summary>
/// <param name="Reference">Whom its source means.</param>
/// <param name="Token">The last token of that attribution.</param>
internal sealed record Spoken(Reference Reference, int Token)
{
    public Member? Member => Reference.Member;
}
