using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OnRecord.Neural.Kernels;

/// <summary>Numbers at a fixed place in memory that begins at a cache line. Kernels read it by its address, so whoever owns the block must outlive their call.</summary>
/// <typeparam name="T">The type of the numbers.</typeparam>
internal sealed unsafe class AlignedBlock<T>
    where T : unmanaged
{
    private const int Line = 64;

    private readonly T[] _pinned;

    public AlignedBlock(int length)
    {
        _pinned = GC.AllocateArray<T>(length + (Line / Unsafe.SizeOf<T>()), pinned: true);
        var start = (nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_pinned));
        Start = (T*)((start + Line - 1) / Line * Line);
        Length = length;
    }

    public T* Start { get; }

    public int Length { get; }

    public Span<T> Span => new(Start, Length);

    public static AlignedBlock<T> Of(ReadOnlySpan<T> numbers)
    {
        var block = new AlignedBlock<T>(numbers.Length);
        numbers.CopyTo(block.Span);
        return block;
    }
}
