namespace OnRecord.Stories;

/// <summary>An article of a copy family.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Day">When it was published, at the latest; null when nothing says.</param>
/// <param name="WordCount">How many words it has.</param>
public sealed record CopyMember(string Id, DateOnly? Day, int WordCount);
