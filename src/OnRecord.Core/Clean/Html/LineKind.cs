namespace OnRecord.Clean.Html;

/// <summary>The lines of a page whose elements have the same names and class names, and so look alike.</summary>
/// <param name="first">The number of the first of them.</param>
internal sealed class LineKind(int first)
{
    /// <summary>The number of the first line.</summary>
    public int First { get; } = first;

    /// <summary>How many lines there are.</summary>
    public int Lines { get; private set; }

    /// <summary>How many characters they have.</summary>
    public int Length { get; private set; }

    /// <summary>How many of those are links.</summary>
    public int Linked { get; private set; }

    /// <summary>Adds a line.</summary>
    public void Add(PageLine line)
    {
        Lines++;
        Length += line.Span.Length;
        Linked += Math.Min(line.Linked, line.Span.Length);
    }
}
