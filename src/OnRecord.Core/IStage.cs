namespace OnRecord;

/// <summary>One step over one article. A stage is sealed, has no state, and gives exactly the layers it promises.</summary>
public interface IStage
{
    /// <summary>The layers it reads.</summary>
    Layers Needs { get; }

    /// <summary>The layers it writes.</summary>
    Layers Gives { get; }

    /// <summary>Reads the layers it needs and writes those it gives.</summary>
    /// <param name="doc">The article with what has been found so far.</param>
    void Run(Annotations doc);
}
