namespace OnRecord.Lab.Resolution;

/// <summary>Who is the speaker of one attribution, as a person judged it.</summary>
/// <param name="Attribution">The attribution's id.</param>
/// <param name="Speaker">The speaker's name, those of several separated by <c>; </c>; null when the article does not say.</param>
/// <param name="Form">How the source words refer: name, title, pronoun, relative or none.</param>
/// <param name="Uncertain">Whether the judgement is doubtful.</param>
/// <param name="Note">What the judge remarked.</param>
public sealed record GoldSpeaker(string Attribution, string? Speaker, string Form, bool Uncertain, string? Note);
