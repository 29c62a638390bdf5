using System.Text.Json;

namespace OnRecord.Lab.Actors;

/// <summary>What one field must be.</summary>
/// <param name="Op"><c>equals</c>, <c>notEquals</c> or <c>in</c>.</param>
/// <param name="Value">A string, or several for <c>in</c>; the empty one means none.</param>
public sealed record ActorExpectation(string Op, JsonElement Value)
{
    /// <summary>Whether what was found is as expected.</summary>
    public bool IsMetBy(string? found) => Op switch
    {
        "equals" => Value.GetString() == (found ?? ""),
        "notEquals" => Value.GetString() != (found ?? ""),
        _ => Value.ValueKind == JsonValueKind.Array ? Value.EnumerateArray().Any(one => one.GetString() == (found ?? "")) : Value.GetString() == (found ?? ""),
    };
}
