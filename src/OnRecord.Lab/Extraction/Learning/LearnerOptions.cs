namespace OnRecord.Lab.Extraction.Learning;

/// <summary>How trees are learnt.</summary>
public sealed record LearnerOptions
{
    /// <summary>How many trees.</summary>
    public int Trees { get; init; } = 150;

    /// <summary>How much of what a tree finds is believed.</summary>
    public double Rate { get; init; } = 0.08;

    /// <summary>What is added to the second derivatives, so that rare cases count little.</summary>
    public double Shrinkage { get; init; } = 0.5;

    /// <summary>The least sum of second derivatives on each side of a decision.</summary>
    public double LeastCurve { get; init; } = 0.05;
}
