namespace OnRecord.Lab.Extraction.Learning;

/// <summary>A line of a page to learn from.</summary>
/// <param name="Features">Its features.</param>
/// <param name="IsBody">Whether it belongs to the gold body.</param>
/// <param name="Weight">How much it counts: its share of the page's body, so that all pages count alike.</param>
public sealed record LabelledLine(ReadOnlyMemory<float> Features, bool IsBody, float Weight);
