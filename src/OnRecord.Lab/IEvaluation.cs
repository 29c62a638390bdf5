namespace OnRecord.Lab;

/// <summary>One evaluation set: reads the gold, runs the program, scores. One file each, one line in <see cref="Evaluations"/>.</summary>
public interface IEvaluation
{
    /// <summary>The name of the set on the command line.</summary>
    string Set { get; }

    /// <summary>Scores the program on the gold at <paramref name="path"/>.</summary>
    Outcome Run(string path);
}
