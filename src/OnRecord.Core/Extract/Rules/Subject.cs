namespace OnRecord.Extract.Rules;

/// <summary>Where the source of a cue stands.</summary>
/// <param name="First">Its first item.</param>
/// <param name="Last">Its last item.</param>
/// <param name="ClauseStart">The first item of subject and verb together: what stands before is another clause.</param>
internal readonly record struct Subject(int First, int Last, int ClauseStart)
{
    /// <summary>Whether it stands after the verb, as in <c>said Smith</c>.</summary>
    public bool IsAfter { get; init; }

    /// <summary>Whether it belongs to an earlier verb, as in <c>Smith denied it and said ...</c>.</summary>
    public bool IsShared { get; init; }
}
