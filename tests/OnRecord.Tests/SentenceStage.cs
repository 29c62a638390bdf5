namespace OnRecord.Tests;

/// <summary>Takes stretches for sentences, where a test needs no language engine.</summary>
internal sealed class SentenceStage : IStage
{
    public Layers Needs => Layers.Stretches;

    public Layers Gives => Layers.Sentences;

    public void Run(Annotations doc) => doc.Sentences = doc.Stretches;
}
