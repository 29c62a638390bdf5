using OnRecord.Language;
using OnRecord.Neural;

namespace OnRecord.Lab.Coreference;

/// <summary>Stands in the pipeline for the reader of the language engine and keeps the vectors of all words.</summary>
public sealed class WordVectorReader : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Stretches | Layers.Quotations;

    /// <inheritdoc/>
    public Layers Gives => Layers.Reading;

    /// <inheritdoc/>
    public void Run(Annotations doc) => doc.Reading = LanguageModel.Read(EngineInput.Of(doc), ReadingParts.Usual | ReadingParts.Words);
}
