namespace OnRecord.Lab.Copies;

/// <summary>A record of <c>articles.jsonl.gz</c>, as far as copies need it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its text.</param>
public sealed record NewsText(string Id, string Text);
