using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Neural.Files;
using OnRecord.Neural.Syntax;
using OnRecord.Neural.Transformer;

namespace OnRecord.Neural;

/// <summary>What a model's card says: the files that belong to it with their sums, and the shapes of what they hold.</summary>
/// <param name="Name">The name of the model.</param>
/// <param name="Tensors">The file of its weights, beside the card.</param>
/// <param name="TensorsSum">The SHA-256 of the weights, in hexadecimal digits.</param>
/// <param name="Vocabulary">The file of its pieces, beside the card.</param>
/// <param name="Encoder">The shape of the encoder.</param>
/// <param name="Windows">How articles are cut.</param>
/// <param name="Labels">The labels of the head <c>attribution</c>, in order.</param>
public sealed record ModelCard(
    string Name, string Tensors, string TensorsSum, string Vocabulary, EncoderConfig Encoder, WindowLimits Windows, ImmutableArray<string> Labels)
{
    private const int KnownFormat = 1;

    /// <summary>The labels of the head <c>names</c>, in order; none when the model has no such head.</summary>
    public ImmutableArray<string> NameLabels { get; private init; } = [];

    /// <summary>The probability above which a sentence ends; null when the model has no head for that.</summary>
    public float? SentenceThreshold { get; private init; }

    /// <summary>What the head <c>syntax</c> chooses from; null when the model has no such head.</summary>
    public SyntaxInventory? Syntax { get; private init; }

    /// <summary>The shape of the head <c>vectors</c>; null when the model has no such head.</summary>
    public VectorShape? Vectors { get; private init; }

    /// <summary>Reads a card.</summary>
    /// <param name="path">Where it lies.</param>
    /// <exception cref="ModelFileException">It is missing, damaged or of another format.</exception>
    public static ModelCard Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            var format = root.GetProperty("format").GetInt32();
            return format == KnownFormat ? Of(root) : throw ModelFileException.For(path, $"its format is {format}, and this program reads {KnownFormat}.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ModelFileException(ModelFileException.For(path, $"it is no card of a model ({fault.Message})").Message, fault);
        }
    }

    private static ModelCard Of(JsonElement root)
    {
        var (tensors, words, heads) = (root.GetProperty("tensors"), root.GetProperty("words"), root.GetProperty("heads"));
        return new ModelCard(
            Text(root, "name"),
            Text(tensors, "file"),
            Text(tensors, "sha256"),
            Text(root.GetProperty("vocabulary"), "file"),
            Shape(root),
            new WindowLimits(Number(words, "window"), Number(words, "context"), Number(words, "pieces")),
            LabelsOf(heads.GetProperty("attribution")))
        {
            NameLabels = heads.TryGetProperty("names", out var names) ? LabelsOf(names) : [],
            SentenceThreshold = heads.TryGetProperty("sentences", out var sentences) ? sentences.GetProperty("threshold").GetSingle() : null,
            Syntax = heads.TryGetProperty("syntax", out var syntax) ? SyntaxInventory.Of(syntax) : null,
            Vectors = heads.TryGetProperty("vectors", out var vectors) && vectors.TryGetProperty("shared", out _)
                ? new VectorShape(Number(vectors, "shared"), Number(vectors, "layers"))
                : null,
        };
    }

    private static ImmutableArray<string> LabelsOf(JsonElement head) => [.. head.GetProperty("labels").EnumerateArray().Select(label => label.GetString() ?? "")];

    private static EncoderConfig Shape(JsonElement root)
    {
        var (encoder, channels) = (root.GetProperty("encoder"), root.GetProperty("channels"));
        return new EncoderConfig(
            Number(encoder, "layers"),
            Number(encoder, "width"),
            Number(encoder, "heads"),
            Number(encoder, "feed_forward"),
            Number(encoder, "positions"),
            encoder.GetProperty("epsilon").GetSingle(),
            [Channel(channels, "case"), Channel(channels, "quotation"), Channel(channels, "piece")]);
    }

    private static ChannelTable Channel(JsonElement channels, string name) => new(name, Number(channels, name));

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
