using System.Collections.Immutable;
using OnRecord.Lab.Records;

namespace OnRecord.Lab.Seeds;

/// <summary>A finding in the format of the seeds' statements, with two fields that the gold has not: basis and scope.</summary>
public sealed record SeedPrediction(
    string Document,
    string? Speaker,
    string? SpeakerMention,
    string? Cue,
    string Mode,
    ImmutableArray<string> Content,
    ImmutableArray<ImmutableArray<int>> Spans,
    string? SaidOn,
    string? Addressee,
    string? Act,
    string Basis,
    string Scope)
{
    /// <summary>The finding of a file.</summary>
    public static SeedPrediction Of(string document, Statement found) => new(
        document,
        found.Speaker.Name,
        found.Speaker.Words?.Words,
        found.Cue?.Words,
        LabJson.Name(found.Mode),
        [.. found.Content.Select(piece => piece.Words)],
        [.. found.Content.Select(piece => ImmutableArray.Create(piece.Span.Start, piece.Span.End))],
        found.SaidOn?.Interval?.ToString(),
        found.Addressee?.Name,
        found.Act is { } act ? string.Concat(act.Select(char.ToLowerInvariant)) : null,
        LabJson.Name(found.Speaker.Basis),
        LabJson.Name(found.Scope));
}
