using System.Collections.Immutable;

namespace OnRecord;

/// <summary>Writes an <see cref="OffsetMap"/> from left to right, joining neighbours that were copied in one go.</summary>
public sealed class OffsetMapBuilder
{
    private readonly ImmutableArray<OffsetSegment>.Builder _segments = ImmutableArray.CreateBuilder<OffsetSegment>();

    /// <summary>How long the made text is so far.</summary>
    public int Length { get; private set; }

    /// <summary>Adds a stretch: <paramref name="textLength"/> characters of the made text that stand for <paramref name="source"/>.</summary>
    public void Add(int textLength, TextSpan source)
    {
        if (textLength == 0)
        {
            return;
        }

        var next = new OffsetSegment(Length, textLength, source.Start, source.Length);
        if (_segments.Count > 0 && next.IsCopy && _segments[^1].IsCopy && _segments[^1].Source.End == next.SourceStart)
        {
            _segments[^1] = _segments[^1] with
            {
                TextLength = _segments[^1].TextLength + next.TextLength,
                SourceLength = _segments[^1].SourceLength + next.SourceLength,
            };
        }
        else
        {
            _segments.Add(next);
        }

        Length += textLength;
    }

    /// <summary>The map so far.</summary>
    public OffsetMap ToMap() => new(_segments.ToImmutable());
}
