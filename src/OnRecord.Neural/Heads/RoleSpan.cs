namespace OnRecord.Neural.Heads;

/// <summary>Words that play a part in an attribution.</summary>
/// <param name="Role">The part.</param>
/// <param name="Start">The first word.</param>
/// <param name="End">The word after the last.</param>
public readonly record struct RoleSpan(AttributionRole Role, int Start, int End)
{
    /// <summary>How many words lie between two spans; 0 when they touch.</summary>
    /// <param name="other">The other span.</param>
    public int Gap(RoleSpan other) => Math.Max(0, Math.Max(Start, other.Start) - Math.Min(End, other.End));
}
