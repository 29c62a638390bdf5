namespace OnRecord.Lab.StorySets;

/// <summary>A text of ECB+ with the story it belongs to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Topic">The topic: two stories of one kind.</param>
/// <param name="Subtopic">The story.</param>
/// <param name="Text">The text, one sentence a line.</param>
public sealed record StoryText(string Id, int Topic, string Subtopic, string Text);
