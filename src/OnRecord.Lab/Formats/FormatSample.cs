using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnRecord.Lab.Formats;

/// <summary>A line of the manifest: a sample file and what reading it should give.</summary>
public sealed record FormatSample
{
    /// <summary>The file, from the folder of the manifest.</summary>
    public required string File { get; init; }

    /// <summary>The format.</summary>
    public required string Format { get; init; }

    /// <summary>How many articles are in it; null where nothing is said.</summary>
    public int? Articles { get; init; }

    /// <summary>How many items of a feed are in it, with those that hold no text.</summary>
    public int? Items { get; init; }

    /// <summary>The fields of its articles in order.</summary>
    public ImmutableArray<Dictionary<string, JsonElement>> Expect { get; init; } = [];

    /// <summary>Its whole text.</summary>
    [JsonPropertyName("expectText")]
    public string? ExpectText { get; init; }

    /// <summary>The name of its encoding.</summary>
    [JsonPropertyName("expectEncoding")]
    public string? ExpectEncoding { get; init; }

    /// <summary>What another reader's test says of a feed.</summary>
    [JsonPropertyName("expectExpression")]
    public string? ExpectExpression { get; init; }

    /// <summary>What it is about.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether it must be refused.</summary>
    public bool IsRefused => Articles == 0 || Note.StartsWith("invalid", StringComparison.Ordinal);
}
