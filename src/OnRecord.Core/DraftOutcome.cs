using OnRecord.Store;

namespace OnRecord;

/// <summary>What became of a draft before the record has its say; all three are null when nothing had to be done, since the record knows it.</summary>
/// <param name="Entry">The article, ready to be stored.</param>
/// <param name="Rejection">Why there is no article.</param>
/// <param name="Failure">The bug that it met.</param>
internal sealed record DraftOutcome(ArticleEntry? Entry, Rejection? Rejection, Failure? Failure)
{
    /// <summary>The record knows it.</summary>
    public static DraftOutcome Known { get; } = new(null, null, null);

    /// <summary>An article.</summary>
    public static DraftOutcome Of(ArticleEntry entry) => new(entry, null, null);

    /// <summary>A rejection.</summary>
    public static DraftOutcome Refused(Rejection rejection) => new(null, rejection, null);

    /// <summary>A bug.</summary>
    public static DraftOutcome Failed(Failure failure) => new(null, null, failure);
}
