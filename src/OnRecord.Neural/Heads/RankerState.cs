using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OnRecord.Neural.Kernels;

namespace OnRecord.Neural.Heads;

/// <summary>The room in which a thread scores phrases against earlier ones. Made once for each thread and used again.</summary>
public sealed class RankerState
{
    private const int Width = RankerHead.Side;

    private readonly RankerHead _head;
    private readonly float[] _alone = new float[Width];

    // What a phrase gives to each of its pairs, and what it makes of the vector of the earlier one: B + C diag(p).
    private readonly float[] _phrase = new float[Width];
    private readonly float[] _matrix = new float[Width * Width];

    internal RankerState(RankerHead head) => _head = head;

    /// <summary>Begins with a phrase.</summary>
    /// <param name="side">The vector of its head, as <see cref="EngineReading.Sides"/> has it.</param>
    /// <param name="rows">The rows of its features.</param>
    /// <returns>How well it fits that it means nothing that was mentioned before.</returns>
    public float Begin(ReadOnlySpan<float> side, ReadOnlySpan<ushort> rows)
    {
        _head.AloneBias.CopyTo(_alone, 0);
        _head.PhraseBias.CopyTo(_phrase, 0);
        AddProduct(_alone, _head.Alone, side);
        AddProduct(_phrase, _head.Phrase, side);
        foreach (var row in rows)
        {
            Sums.Add(_alone, _head.Own.AsSpan(row * Width, Width));
        }

        for (var input = 0; input < Width; input++)
        {
            var factor = Vector512.Create(side[input]);
            for (var at = input * Width; at < (input + 1) * Width; at += Lanes.Count)
            {
                var sum = Vector512.MultiplyAddEstimate(factor, Load(_head.Product, at), Load(_head.Earlier, at));
                sum.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(_matrix), (nuint)at);
            }
        }

        return Scored(Load(_alone, 0), Load(_alone, 16), Load(_alone, 32), Load(_alone, 48), _head.None) + _head.NoneBias;
    }

    /// <summary>Scores the phrase against an earlier one.</summary>
    /// <param name="side">The vector of the earlier one's head.</param>
    /// <param name="rows">The rows of the features of the pair.</param>
    /// <returns>How well it fits that both mean the same.</returns>
    public float Score(ReadOnlySpan<float> side, ReadOnlySpan<ushort> rows)
    {
        var (a, b, c, d) = (Load(_phrase, 0), Load(_phrase, 16), Load(_phrase, 32), Load(_phrase, 48));
        foreach (var row in rows)
        {
            var at = row * Width;
            (a, b, c, d) = (a + Load(_head.Pairs, at), b + Load(_head.Pairs, at + 16), c + Load(_head.Pairs, at + 32), d + Load(_head.Pairs, at + 48));
        }

        for (var input = 0; input < Width; input++)
        {
            var (factor, at) = (Vector512.Create(side[input]), input * Width);
            a = Vector512.MultiplyAddEstimate(factor, Load(_matrix, at), a);
            b = Vector512.MultiplyAddEstimate(factor, Load(_matrix, at + 16), b);
            c = Vector512.MultiplyAddEstimate(factor, Load(_matrix, at + 32), c);
            d = Vector512.MultiplyAddEstimate(factor, Load(_matrix, at + 48), d);
        }

        return Scored(a, b, c, d, _head.Score);
    }

    private static Vector512<float> Load(float[] from, int at) => Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(from), (nuint)at);

    private static float Scored(Vector512<float> a, Vector512<float> b, Vector512<float> c, Vector512<float> d, float[] weights)
    {
        var zero = Vector512<float>.Zero;
        var sum = Vector512.Max(a, zero) * Load(weights, 0);
        sum = Vector512.MultiplyAddEstimate(Vector512.Max(b, zero), Load(weights, 16), sum);
        sum = Vector512.MultiplyAddEstimate(Vector512.Max(c, zero), Load(weights, 32), sum);
        sum = Vector512.MultiplyAddEstimate(Vector512.Max(d, zero), Load(weights, 48), sum);
        return Lanes.Sum(sum);
    }

    private static void AddProduct(float[] to, float[] matrix, ReadOnlySpan<float> side)
    {
        for (var input = 0; input < Width; input++)
        {
            var factor = Vector512.Create(side[input]);
            for (var at = 0; at < Width; at += Lanes.Count)
            {
                var sum = Vector512.MultiplyAddEstimate(factor, Load(matrix, (input * Width) + at), Load(to, at));
                sum.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(to), (nuint)at);
            }
        }
    }
}
