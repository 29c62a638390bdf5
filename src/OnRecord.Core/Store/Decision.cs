namespace OnRecord.Store;

/// <summary>A human judgement. Decisions are only ever added, kept apart from what the machine found, and name their targets by content ids, so that they hold over every later run.</summary>
/// <param name="Seq">Its number in the record, from 1; 0 before it is stored.</param>
/// <param name="At">When it was made.</param>
/// <param name="Who">Who made it.</param>
/// <param name="Kind">What was decided, such as <c>accept</c>, <c>reject</c>, <c>merge</c>, <c>split</c>, <c>correct</c>, <c>unsure</c>.</param>
/// <param name="Target">The id of what was judged.</param>
/// <param name="Value">The other half of the judgement, such as the actor to merge with; null when there is none.</param>
/// <param name="Why">The reason given; null when none was.</param>
/// <param name="Undoes">The number of the decision that this one takes back; null when it takes back none.</param>
public sealed record Decision(long Seq, DateTimeOffset At, string Who, string Kind, string Target, string? Value, string? Why, long? Undoes);
