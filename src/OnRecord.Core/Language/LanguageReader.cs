namespace OnRecord.Language;

/// <summary>Reads the article with the trained language engine: one pass, from which later stages take what they need.</summary>
public sealed class LanguageReader : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Stretches | Layers.Quotations;

    /// <inheritdoc/>
    public Layers Gives => Layers.Reading;

    /// <inheritdoc/>
    public void Run(Annotations doc) => doc.Reading = LanguageModel.Read(EngineInput.Of(doc));
}
