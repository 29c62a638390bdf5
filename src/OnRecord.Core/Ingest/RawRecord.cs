using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>The bytes of one record of a file that holds many.</summary>
/// <param name="Bytes">The bytes, without the line end after them; empty when there are more than the limit.</param>
/// <param name="FirstLine">The line it begins on, from 1.</param>
/// <param name="LastLine">The line it ends on.</param>
/// <param name="IsTooLarge">Whether it has more bytes than the limit.</param>
/// <param name="IsOpen">Whether the file ended before the record did.</param>
internal readonly record struct RawRecord(ImmutableArray<byte> Bytes, long FirstLine, long LastLine, bool IsTooLarge, bool IsOpen)
{
    /// <summary>The lines, in words.</summary>
    public string Lines => FirstLine == LastLine ? $"Line {FirstLine}" : $"Lines {FirstLine} to {LastLine}";
}
