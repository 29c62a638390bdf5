namespace OnRecord.Lab.Time;

/// <summary>An expression of time of a set.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Type">Its type in TIMEX3.</param>
/// <param name="Value">Its value in TIMEX3; null where a finding has none.</param>
public sealed record GoldTime(int Start, int End, string Type, string? Value)
{
    /// <summary>What it is in its document; null for an ordinary expression.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("functionInDocument")]
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? FunctionInDocument { get; init; }

    /// <summary>Where it stands.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public TextSpan Span => TextSpan.Between(Start, End);

    /// <summary>An expression that the program found, in the words of the set.</summary>
    public static GoldTime Of(TimeExpression time) => new(time.Span.Start, time.Span.End, time.Type.ToString().ToUpperInvariant(), time.Value);
}
