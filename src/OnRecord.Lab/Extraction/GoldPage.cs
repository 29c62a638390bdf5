using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OnRecord.Lab.Extraction;

/// <summary>A page and what a person took from it.</summary>
public sealed record GoldPage
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The set it comes from.</summary>
    public required string Set { get; init; }

    /// <summary>Its address.</summary>
    [JsonPropertyName("url")]
    public required string Address { get; init; }

    /// <summary>The file that holds it, from the folder of the gold.</summary>
    public required string File { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Its authors.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The day it was published.</summary>
    public string? Date { get; init; }

    /// <summary>The whole body; null where only segments are known.</summary>
    public string? Body { get; init; }

    /// <summary>Strings that the body must have.</summary>
    [JsonPropertyName("mustContain")]
    public ImmutableArray<string> MustContain { get; init; } = [];

    /// <summary>Strings that the body must not have.</summary>
    [JsonPropertyName("mustNotContain")]
    public ImmutableArray<string> MustNotContain { get; init; } = [];

    /// <summary>The site: the last two labels of the host, or three where the last two are a registry of a country.</summary>
    [JsonIgnore]
    public string Site
    {
        get
        {
            var labels = (Uri.TryCreate(Address, UriKind.Absolute, out var address) ? address.Host : Address).Split('.');
            var count = labels.Length > 2 && labels[^1].Length == 2 && labels[^2].Length <= 3 ? 3 : 2;
            return string.Join('.', labels[^Math.Min(count, labels.Length)..]);
        }
    }
}
