using OnRecord.Neural.Files;
using OnRecord.Neural.Pieces;
using OnRecord.Neural.Transformer;

namespace OnRecord.Lab.Vectors;

/// <summary>Vectors of sentences by the published encoder that the model started from: each sentence by itself. For one thread.</summary>
public sealed class PublishedVectors : IDisposable
{
    private const string Weights = "all-minilm-l6-v2.safetensors";
    private const string Pieces = "bert-base-uncased-vocab.txt";

    private readonly SafetensorsFile _file;
    private readonly Encoder _encoder;
    private readonly EncoderState _state;
    private readonly WordPiece _pieces;
    private readonly PieceList _cut = new();
    private readonly EncoderInput _input = new(0);

    private PublishedVectors(string folder)
    {
        _pieces = new WordPiece(Vocabulary.Load(Path.Combine(folder, Pieces)));
        _file = SafetensorsFile.Open(Path.Combine(folder, Weights));
        _encoder = Encoder.Load(_file, EncoderConfig.MiniLm, Precision.Full);
        _state = _encoder.NewState();
    }

    /// <summary>Opens the encoder in the folder <c>models</c> that lies nearest above a set.</summary>
    /// <exception cref="OnRecordException">There is none.</exception>
    public static PublishedVectors Above(string set)
    {
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(set)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "models", Weights)))
            {
                return new PublishedVectors(Path.Combine(folder, "models"));
            }
        }

        throw new OnRecordException($"No folder above {set} has models/{Weights}, which the vectors are compared with.");
    }

    /// <summary>The vector of a text: the mean over its pieces, of length 1. What is beyond the longest window is not read.</summary>
    public float[] Of(string text)
    {
        _pieces.Cut(text, _cut);
        _input.Clear();
        _input.Add(_pieces.Vocabulary.Begin);
        foreach (var piece in _cut.Ids[..Math.Min(_cut.Count, EncoderConfig.MiniLm.Positions - 2)])
        {
            _input.Add(piece);
        }

        _input.Add(_pieces.Vocabulary.End);
        _encoder.Run(_input, _state);
        var vector = new float[EncoderConfig.MiniLm.Width];
        SentenceVectors.Mean(_state, 0, _state.Count, vector);
        return vector;
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _file.Dispose();
}
