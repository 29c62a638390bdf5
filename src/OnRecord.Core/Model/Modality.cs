namespace OnRecord;

/// <summary>What keeps a report from saying that the words were spoken.</summary>
/// <param name="Kind">Which way it does so.</param>
/// <param name="Words">The words that do it: <c>reportedly</c>, <c>is expected to</c>, <c>if</c>.</param>
public sealed record Modality(ModalityKind Kind, Evidence Words);
