using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Neural.Kernels;

/// <summary>Finds the largest of some numbers.</summary>
internal static class Largest
{
    /// <summary>The place of the largest number; of equal ones the first. 0 where there are none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Of(ReadOnlySpan<float> numbers)
    {
        var (best, most, at) = (0, float.NegativeInfinity, 0);
        if (numbers.Length >= Lanes.Count)
        {
            (best, most, at) = OfWhole(numbers);
        }

        for (; at < numbers.Length; at++)
        {
            (best, most) = numbers[at] > most ? (at, numbers[at]) : (best, most);
        }

        return best;
    }

    /// <summary>The largest of whole lanes, and where the rest begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (int Best, float Most, int Behind) OfWhole(ReadOnlySpan<float> numbers)
    {
        var (places, all, at) = (Vector512<int>.Indices, Vector512.Create(numbers), Lanes.Count);
        for (; at <= numbers.Length - Lanes.Count; at += Lanes.Count)
        {
            var next = Vector512.Create(numbers[at..]);
            var isMore = Vector512.GreaterThan(next, all);
            places = Vector512.ConditionalSelect(isMore.AsInt32(), Vector512<int>.Indices + Vector512.Create(at), places);
            all = Vector512.ConditionalSelect(isMore, next, all);
        }

        var (best, most) = (places[0], all[0]);
        for (var lane = 1; lane < Lanes.Count; lane++)
        {
            var isBetter = all[lane] > most || (all[lane] == most && places[lane] < best);
            (best, most) = isBetter ? (places[lane], all[lane]) : (best, most);
        }

        return (best, most, at);
    }
}
