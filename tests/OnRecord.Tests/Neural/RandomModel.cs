using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OnRecord.Neural;
using OnRecord.Neural.Heads;
using OnRecord.Neural.Pieces;
using OnRecord.Neural.Transformer;

namespace OnRecord.Tests.Neural;

/// <summary>A model with all heads, small and with random weights, in a folder of its own, so that heads are tested where no trained model is.</summary>
public sealed class RandomModel : IDisposable
{
    public const int Width = 64;

    private static readonly string[] _pieces =
        ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", .. Letters().Select(letter => $"{letter}"), .. Letters().Select(letter => $"##{letter}"), ".", ","];

    private readonly Random _random;
    private readonly Dictionary<string, (int[] Shape, float[] Values)> _tensors = new(StringComparer.Ordinal);

    public RandomModel(int seed)
    {
        _random = new Random(seed);
        Directory.CreateDirectory(Folder);
        AddEncoder();
        AddHeads();
        File.WriteAllLines(Path.Combine(Folder, "pieces.txt"), _pieces);
        var bytes = Safetensors();
        File.WriteAllBytes(Path.Combine(Folder, "model.safetensors"), bytes);
        File.WriteAllText(Path.Combine(Folder, "model.json"), Card(Convert.ToHexStringLower(SHA256.HashData(bytes))));
    }

    public static ImmutableArray<string> Relations { get; } = ["acl", "dep", "parataxis", "nsubj"];

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public Engine Open(Precision precision) => Engine.Open(Path.Combine(Folder, "model.json"), precision);

    /// <summary>The numbers of a tensor.</summary>
    public float[] Tensor(string name) => _tensors[name].Values;

    public void Dispose() => Directory.Delete(Folder, true);

    /// <summary>An article of random words with sentences and paragraphs of random lengths.</summary>
    public static ArticleWords Article(int seed, int words, int mostInSentence)
    {
        var random = new Random(seed);
        var (text, spans, sentences, paragraphs) = (new StringBuilder(), new List<WordSpan>(), new List<int>(), new List<int>());
        for (var left = 0; spans.Count < words; left--)
        {
            if (left == 0)
            {
                left = 1 + random.Next(mostInSentence);
                sentences.Add(spans.Count);
                (sentences.Count % 3 == 1 ? paragraphs : []).Add(spans.Count);
            }

            var start = text.Length;
            text.Append(string.Concat(Enumerable.Range(0, 1 + random.Next(6)).Select(_ => (char)('a' + random.Next(26)))));
            spans.Add(new WordSpan(start, text.Length));
            text.Append(' ');
        }

        return new ArticleWords(text.ToString(), [.. spans], [.. spans.Select(_ => (byte)1)], [.. spans.Select(_ => (byte)1)], [.. sentences], [.. paragraphs]);
    }

    private static IEnumerable<char> Letters() => Enumerable.Range('a', 26).Select(letter => (char)letter);

    private void AddEncoder()
    {
        Add("embeddings.word_embeddings.weight", 1, _pieces.Length, Width);
        Add("embeddings.position_embeddings.weight", 0.3f, 512, Width);
        Add("embeddings.token_type_embeddings.weight", 0.3f, 2, Width);
        AddNorm("embeddings.LayerNorm");
        Add("channels.case.weight", 0.3f, 3, Width);
        Add("channels.quotation.weight", 0.3f, 13, Width);
        Add("channels.piece.weight", 0.3f, 5, Width);
        AddLayer("encoder.layer.0");
        AddLinear("words.linear", Width, Width);
        AddNorm("words.norm");
        AddLinear("words.gate", 2 * Width, 3 * Width);
    }

    private void AddLayer(string layer)
    {
        foreach (var name in new[] { "self.query", "self.key", "self.value", "output.dense" })
        {
            AddLinear($"{layer}.attention.{name}", Width, Width);
        }

        AddNorm($"{layer}.attention.output.LayerNorm");
        AddLinear($"{layer}.intermediate.dense", 2 * Width, Width);
        AddLinear($"{layer}.output.dense", Width, 2 * Width);
        AddNorm($"{layer}.output.LayerNorm");
    }

    private void AddHeads()
    {
        AddTagging("attribution", 7);
        AddTagging("names", 9);
        AddLinear("head.sentences", 1, Width);
        AddLinear("head.syntax.upos", 3, Width);
        AddLinear("head.syntax.features", 21, Width);
        AddLinear("head.syntax.lemma", 4, Width);
        AddLinear("head.syntax.dependent", 384, Width);
        AddLinear("head.syntax.head", 384, Width);
        AddLinear("head.syntax.arc", 256, 256);
        Add("head.syntax.root", 0.5f, 384);
        AddLinear("head.syntax.relation", Relations.Length, 384);
        AddLayer("head.vectors.layer.0");
        AddLinear("head.links.span", 192, 3 * Width);
        AddLinear("head.links.cue", 192, 2 * Width);
        AddLinear("head.links.hidden", 128, (3 * 192) + LinkFeatures.Names.Length);
        AddLinear("head.links.score", 1, 128);
    }

    private void AddTagging(string name, int labels)
    {
        AddLinear($"head.{name}.emission", labels, Width);
        Add($"head.{name}.start", 1, labels);
        Add($"head.{name}.end", 1, labels);
        Add($"head.{name}.transitions", 1, labels, labels);
    }

    private void AddNorm(string name)
    {
        Add($"{name}.weight", 1, Width);
        Add($"{name}.bias", 0.1f, Width);
    }

    private void AddLinear(string name, int outputs, int inputs)
    {
        Add($"{name}.weight", 2 / MathF.Sqrt(inputs), outputs, inputs);
        Add($"{name}.bias", 0.1f, outputs);
    }

    private void Add(string name, float size, params int[] shape) =>
        _tensors.Add(name, (shape, [.. Enumerable.Range(0, shape.Aggregate((product, length) => product * length)).Select(_ => size * ((2 * _random.NextSingle()) - 1))]));

    private byte[] Safetensors()
    {
        var at = 0;
        var header = JsonSerializer.SerializeToUtf8Bytes(_tensors.ToDictionary(
            tensor => tensor.Key,
            tensor => new { dtype = "F32", shape = tensor.Value.Shape, data_offsets = new[] { at, at += tensor.Value.Values.Length * sizeof(float) } }));
        var prefix = new byte[sizeof(ulong)];
        BinaryPrimitives.WriteInt64LittleEndian(prefix, header.Length);
        return [.. prefix, .. header, .. _tensors.Values.SelectMany(tensor => MemoryMarshal.AsBytes(tensor.Values.AsSpan()).ToArray())];
    }

    private static string Card(string sum) => JsonSerializer.Serialize(new
    {
        format = 1,
        name = "random",
        tensors = new { file = "model.safetensors", sha256 = sum },
        vocabulary = new { file = "pieces.txt" },
        encoder = new { layers = 1, width = Width, heads = Width / 32, feed_forward = 2 * Width, positions = 512, epsilon = 1e-12 },
        words = new { window = 40, context = 8, pieces = 4 },
        channels = new { @case = 3, quotation = 13, piece = 5 },
        heads = new
        {
            attribution = new { labels = new[] { "O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content" } },
            names = new { labels = new[] { "O", "B-PER", "I-PER", "E-PER", "S-PER", "B-ORG", "I-ORG", "E-ORG", "S-ORG" } },
            sentences = new { threshold = 0.5 },
            syntax = new
            {
                upos = new[] { "NOUN", "VERB", "X" },
                features = Enumerable.Range(0, 21).Select(number => $"Number={number}"),
                relations = Relations,
                lemmas = new[] { "k0", "l1", "t2y", "l0s" },
                exceptions = new Dictionary<string, string>(),
            },
            vectors = new { shared = 1, layers = 1 },
            links = new { },
        },
    });
}
