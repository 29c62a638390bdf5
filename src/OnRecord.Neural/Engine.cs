using OnRecord.Neural.Files;
using OnRecord.Neural.Heads;
using OnRecord.Neural.Kernels;
using OnRecord.Neural.Pieces;
using OnRecord.Neural.Syntax;
using OnRecord.Neural.Transformer;

namespace OnRecord.Neural;

/// <summary>A trained model: tokenizer, encoder, word layer and heads. May be used by several threads, each with a reader of its own.</summary>
public sealed class Engine : IDisposable
{
    /// <summary>The file of the ranker of antecedents, beside the card; it is trained by itself.</summary>
    public const string RankerFile = "onrecord-coreference.safetensors";

    private readonly SafetensorsFile _file;

    private Engine(ModelCard card, string folder, Precision precision)
    {
        Card = card;
        _file = SafetensorsFile.Open(Path.Combine(folder, card.Tensors), card.TensorsSum);
        Pieces = new WordPiece(Vocabulary.Load(Path.Combine(folder, card.Vocabulary)));
        Encoder = Encoder.Load(_file, card.Encoder, precision);
        Words = WordLayer.Load(_file, card.Encoder, precision);
        var width = card.Encoder.Width;
        Attribution = TaggingHead.Load(_file, "attribution", card.Labels.Length, width);
        Links = LinkHead.Load(_file, width, precision);
        Names = card.NameLabels.IsEmpty ? null : TaggingHead.Load(_file, "names", card.NameLabels.Length, width);
        Sentences = card.SentenceThreshold is null ? null : SentenceHead.Load(_file, width);
        Syntax = card.Syntax is { } inventory ? SyntaxHead.Load(_file, inventory, width, precision) : null;
        Vectors = card.Vectors is { } shape ? VectorHead.Load(_file, card.Encoder with { Positions = card.Windows.Window }, shape, precision) : null;
        Ranker = RankerIn(folder, card);
        if (Pieces.Vocabulary.Count != Encoder.Pieces)
        {
            throw _file.Fault($"it has vectors for {Encoder.Pieces} pieces, but its vocabulary has {Pieces.Vocabulary.Count}.");
        }
    }

    /// <summary>What the model says about itself.</summary>
    public ModelCard Card { get; }

    /// <summary>The tokenizer.</summary>
    public WordPiece Pieces { get; }

    /// <summary>The encoder.</summary>
    public Encoder Encoder { get; }

    /// <summary>The layer that makes words of pieces.</summary>
    public WordLayer Words { get; }

    /// <summary>The head that finds sources, cues and contents.</summary>
    public TaggingHead Attribution { get; }

    /// <summary>The head that links them.</summary>
    public LinkHead Links { get; }

    /// <summary>The head that finds names, or null when the model has none.</summary>
    public TaggingHead? Names { get; }

    /// <summary>The head that finds ends of sentences, or null when the model has none.</summary>
    public SentenceHead? Sentences { get; }

    /// <summary>The head for grammar, or null when the model has none.</summary>
    public SyntaxHead? Syntax { get; }

    /// <summary>The head that makes vectors of sentences, or null when the model has none.</summary>
    public VectorHead? Vectors { get; }

    /// <summary>The head that compares phrases, or null when the model has none.</summary>
    public RankerHead? Ranker { get; }

    /// <summary>Opens a model.</summary>
    /// <param name="cardPath">Where its card lies; the other files lie beside it.</param>
    /// <param name="precision">What the large products are computed in.</param>
    /// <exception cref="ModelFileException">A file is missing, damaged, foreign or does not belong to the card.</exception>
    public static Engine Open(string cardPath, Precision precision = Precision.Bytes)
    {
        try
        {
            return new Engine(ModelCard.Read(cardPath), Path.GetDirectoryName(Path.GetFullPath(cardPath)) ?? "", precision);
        }
        catch (Exception fault) when (fault is IOException or ArgumentException)
        {
            throw new ModelFileException(ModelFileException.For(cardPath, fault.Message).Message, fault);
        }
    }

    /// <summary>Makes a reader for one thread.</summary>
    public EngineReader NewReader() => NewReader(VectorPaths.Best);

    /// <summary>Closes the file; readers must not be used any more.</summary>
    public void Dispose() => _file.Dispose();

    private static RankerHead? RankerIn(string folder, ModelCard card)
    {
        var path = Path.Combine(folder, RankerFile);
        if (!File.Exists(path))
        {
            return null;
        }

        using var file = SafetensorsFile.Open(path);
        var ranker = RankerHead.Load(file, card.Encoder.Width);
        return ranker.Base == card.TensorsSum ? ranker : throw file.Fault($"it was trained on the vectors of other weights than {card.Tensors}; train it anew.");
    }

    internal EngineReader NewReader(VectorPath path) => new(this, path);
}
