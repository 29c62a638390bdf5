using OnRecord.Neural.Kernels;

namespace OnRecord.Neural.Heads;

/// <summary>Spans that wait for their layer, so that a product has many rows.</summary>
/// <param name="width">The length of a span's row.</param>
internal sealed unsafe class SpanBatch(int width)
{
    private readonly AlignedBlock<float> _rows = new(LinkHead.Batch * width);

    /// <summary>The numbers of the spans.</summary>
    public List<int> Numbers { get; } = [];

    public bool IsFull => Numbers.Count == LinkHead.Batch;

    public Source Rows => new(_rows.Start, width, Numbers.Count);

    public void Clear() => Numbers.Clear();

    /// <summary>Adds a span, whose row is some vectors one after another.</summary>
    public void Add(int number, ReadOnlySpan<float> first, ReadOnlySpan<float> last, ReadOnlySpan<float> mean)
    {
        var row = _rows.Span.Slice(Numbers.Count * width, width);
        first.CopyTo(row);
        last.CopyTo(row[first.Length..]);
        mean.CopyTo(row[(first.Length + last.Length)..]);
        Numbers.Add(number);
    }
}
