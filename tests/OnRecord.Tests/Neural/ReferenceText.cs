using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;

namespace OnRecord.Tests.Neural;

/// <summary>A text with the published tokenizer's and encoder's answers; the first sixty also have vectors.</summary>
public sealed record ReferenceText(
    string Text, ImmutableArray<int> Ids, ImmutableArray<ImmutableArray<int>> Offsets, ImmutableArray<float> Vector, ImmutableArray<ImmutableArray<float>> Last)
{
    private static readonly JsonSerializerOptions _names = new() { PropertyNameCaseInsensitive = true };

    public static string Folder { get; } = Repository.Shared("models");

    public static IReadOnlyList<ReferenceText> All()
    {
        using var file = File.OpenRead(Path.Combine(Folder, "all-minilm-l6-v2-reference.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var texts = new List<ReferenceText>();
        while (reader.ReadLine() is { } line)
        {
            texts.Add(JsonSerializer.Deserialize<ReferenceText>(line, _names)!);
        }

        return texts;
    }
}
