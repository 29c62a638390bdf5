namespace OnRecord;

/// <summary>One stretch of an <see cref="OffsetMap"/>.</summary>
/// <param name="TextStart">Where it begins in the made text.</param>
/// <param name="TextLength">How long it is there; at least 1.</param>
/// <param name="SourceStart">Where it begins in the source text.</param>
/// <param name="SourceLength">How long it is there; 0 when it was put in.</param>
public readonly record struct OffsetSegment(int TextStart, int TextLength, int SourceStart, int SourceLength)
{
    /// <summary>The stretch of the made text.</summary>
    public TextSpan Text => new(TextStart, TextLength);

    /// <summary>The stretch of the source.</summary>
    public TextSpan Source => new(SourceStart, SourceLength);

    /// <summary>Whether it was copied character for character.</summary>
    public bool IsCopy => TextLength == SourceLength;

    /// <summary>The part of the source that belongs to the part of <paramref name="span"/> inside this segment.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (!IsCopy)
        {
            return Source;
        }

        var start = Math.Clamp(span.Start, TextStart, Text.End);
        var end = Math.Clamp(span.End, start, Text.End);
        return TextSpan.Between(SourceStart + start - TextStart, SourceStart + end - TextStart);
    }
}
