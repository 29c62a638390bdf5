namespace OnRecord;

/// <summary>How a report holds back from saying that words were spoken.</summary>
public enum ModalityKind
{
    /// <summary>Not spoken yet: <c>is expected to say</c>, <c>will tell</c>.</summary>
    Expected,

    /// <summary>Spoken as others have it: <c>reportedly said</c>, <c>is said to have told</c>.</summary>
    Reported,

    /// <summary>Spoken only if something else holds: <c>if he says</c>, <c>would have said</c>, <c>may say</c>.</summary>
    Hypothetical,
}
