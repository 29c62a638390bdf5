using BenchmarkDotNet.Attributes;
using OnRecord.Neural.Files;
using OnRecord.Neural.Kernels;
using OnRecord.Neural.Pieces;
using OnRecord.Neural.Transformer;

namespace OnRecord.Benchmarks;

/// <summary>Products of the encoder by themselves, and the whole encoder with the weights that <c>ONRECORD_SHARED</c> holds. One thread.</summary>
/// <remarks>A product of 128 x 384 x 1536 is 0.151 G operations: over its mean time, that gives G operations a second; <see cref="Kernel"/> is the machine's reachable peak.</remarks>
[MemoryDiagnoser]
public unsafe class NeuralBenchmarks
{
    private const int Rows = 128;
    private const int Inputs = 384;
    private const int Outputs = 1536;

    private static readonly string _models = Path.Combine(Environment.GetEnvironmentVariable("ONRECORD_SHARED") ?? "../shared", "models");

    private readonly AlignedBlock<float> _from = new(Rows * Inputs);
    private readonly AlignedBlock<float> _to = new(Rows * Outputs);
    private readonly Workspace _room = new(Rows, Outputs, VectorPaths.Best);
    private readonly EncoderInput _window128 = new(0);
    private readonly EncoderInput _window256 = new(0);
    private readonly PieceList _pieces = new();
    private FloatPanels _floats = new([0], [0]);
    private BytePanels _bytes = BytePanels.Quantise([0], [0]);
    private SafetensorsFile? _file;
    private Encoder? _encoder;
    private EncoderState? _state;
    private WordPiece? _tokenizer;

    [GlobalSetup]
    public void Open()
    {
        var random = new Random(1);
        var weights = new float[Inputs * Outputs];
        foreach (ref var weight in weights.AsSpan())
        {
            weight = random.NextSingle() - 0.5f;
        }

        (_floats, _bytes) = (new FloatPanels(weights, new float[Outputs]), BytePanels.Quantise(weights, new float[Outputs]));
        weights.AsSpan(0, _from.Length).CopyTo(_from.Span);
        _file = SafetensorsFile.Open(Path.Combine(_models, "all-minilm-l6-v2.safetensors"));
        _encoder = Encoder.Load(_file, EncoderConfig.MiniLm, Precision.Bytes);
        _state = _encoder.NewState();
        _tokenizer = new WordPiece(Vocabulary.Load(Path.Combine(_models, "bert-base-uncased-vocab.txt")));
        for (var piece = 0; piece < 256; piece++)
        {
            _window256.Add(random.Next(1000, 20000));
        }

        foreach (var piece in _window256.Pieces[..128])
        {
            _window128.Add(piece);
        }
    }

    [GlobalCleanup]
    public void Close() => _file?.Dispose();

    [Benchmark]
    public void Floats() => FloatProduct.Run(new Source(_from.Start, Inputs, Rows), _floats, new Target(_to.Start, Outputs), default, _room);

    [Benchmark]
    public void Bytes() => ByteProduct.Run(new Source(_from.Start, Inputs, Rows), _bytes, new Target(_to.Start, Outputs), default, _room);

    [Benchmark]
    public void Bytes_and_gelu() => ByteProduct.Run(new Source(_from.Start, Inputs, Rows), _bytes, new Target(_to.Start, Outputs), new Epilogue(Activation.Gelu), _room);

    /// <summary>The sums alone, without rounding numbers to bytes and without writing products.</summary>
    [Benchmark]
    public void Kernel()
    {
        var rows = _room.Quantised;
        rows.Fill(new Source(_from.Start, Inputs, 1), Inputs);
        for (var panel = 0; panel < Outputs / BytePanels.Width; panel++)
        {
            for (var row = 0; row < Rows; row += Rows / 4)
            {
                ByteProduct.Panel(_room.Path, rows.Row(row), rows.Stride, _bytes.Panel(panel), _bytes.Fours, Rows / 4, _room.ByteSums);
            }
        }
    }

    [Benchmark(OperationsPerInvoke = 128)]
    public void A_piece_of_a_window_of_128() => _encoder?.Run(_window128, _state ?? throw new InvalidOperationException());

    [Benchmark(OperationsPerInvoke = 256)]
    public void A_piece_of_a_window_of_256() => _encoder?.Run(_window256, _state ?? throw new InvalidOperationException());

    [Benchmark(OperationsPerInvoke = 16)]
    public void A_word_cut_into_pieces() =>
        _tokenizer?.Cut("The minister’s envoy said on Tuesday that talks over grain exports would resume in Łódź.", _pieces);
}
