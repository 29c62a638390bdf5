using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Neural.Kernels;

/// <summary>
/// Functions of sixteen numbers at once. Sums run in a fixed order and the number of lanes is the same on every machine (the
/// runtime makes two or four registers of them where it must), so that results do not depend on the width of registers.
/// </summary>
internal static unsafe class Lanes
{
    /// <summary>How many numbers are taken at once.</summary>
    public const int Count = 16;

    /// <summary>e to the power of numbers up to 80; below -87 the result is the one at -87, which is nothing beside 1. Relative error below 1e-6 for numbers near 0, growing with their size to 3e-6.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        // 2^(n + f) with |f| <= 1/2: n goes to the exponent, f into a polynomial fitted to the least relative error (7e-8).
        var power = Vector512.Max(x, Vector512.Create(-87f)) * Vector512.Create(1.44269504f);
        var whole = Vector512.Floor(power + Vector512.Create(0.5f));
        var f = power - whole;
        var sum = Vector512.MultiplyAddEstimate(f, Vector512.Create(0.001327646430581808f), Vector512.Create(0.009675540961325169f));
        sum = Vector512.MultiplyAddEstimate(f, sum, Vector512.Create(0.05550713464617729f));
        sum = Vector512.MultiplyAddEstimate(f, sum, Vector512.Create(0.24022120237350464f));
        sum = Vector512.MultiplyAddEstimate(f, sum, Vector512.Create(0.6931469440460205f));
        sum = Vector512.MultiplyAddEstimate(f, sum, Vector512.Create(1.0000001192092896f));
        return sum * ((Vector512.ConvertToInt32Native(whole) + Vector512.Create(127)) << 23).AsSingle();
    }

    /// <summary>The logistic function.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x) =>
        Vector512<float>.One / (Vector512<float>.One + Exp(Vector512.Min(-x, Vector512.Create(80f))));

    /// <summary>x times the normal distribution's share below x, as in BERT (by erf, not by tanh). Absolute error below 2e-6.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Gelu(Vector512<float> x)
    {
        // The share less one half is odd: x P(x²) / Q(x²), fitted to the least absolute error (8e-8) within ±5.3, beyond which it is flat.
        var bound = Vector512.Create(5.3f);
        var z = Vector512.Max(Vector512.Min(x, bound), -bound);
        var t = z * z;
        var over = Vector512.MultiplyAddEstimate(t, Vector512.Create(6.261756880121538e-06f), Vector512.Create(0.0003414659295231104f));
        over = Vector512.MultiplyAddEstimate(t, over, Vector512.Create(0.005698482971638441f));
        over = Vector512.MultiplyAddEstimate(t, over, Vector512.Create(0.05205748602747917f));
        over = Vector512.MultiplyAddEstimate(t, over, Vector512.Create(0.3989418148994446f));
        var under = Vector512.MultiplyAddEstimate(t, Vector512.Create(5.295844403008232e-07f), Vector512.Create(0.00012247187260072678f));
        under = Vector512.MultiplyAddEstimate(t, under, Vector512.Create(0.002862633438780904f));
        under = Vector512.MultiplyAddEstimate(t, under, Vector512.Create(0.038822028785943985f));
        under = Vector512.MultiplyAddEstimate(t, under, Vector512.Create(0.2971481382846832f));
        under = Vector512.MultiplyAddEstimate(t, under, Vector512<float>.One);
        return x * Vector512.MultiplyAddEstimate(z, over / under, Vector512.Create(0.5f));
    }

    /// <summary>The sum of all lanes, in halves.</summary>
    public static float Sum(Vector512<float> x)
    {
        var eight = x.GetLower() + x.GetUpper();
        var four = eight.GetLower() + eight.GetUpper();
        return four[0] + four[2] + (four[1] + four[3]);
    }

    /// <summary>The largest of all lanes.</summary>
    public static float Max(Vector512<float> x)
    {
        var eight = Vector256.Max(x.GetLower(), x.GetUpper());
        var four = Vector128.Max(eight.GetLower(), eight.GetUpper());
        return MathF.Max(MathF.Max(four[0], four[1]), MathF.Max(four[2], four[3]));
    }

    /// <summary>Numbers where there may be fewer than sixteen; the missing are a given one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Load(float* from, int count, float missing) => count >= Count ? Vector512.Load(from) : LoadPart(from, count, missing);

    /// <summary>Writes the first lanes where there may be room for fewer than sixteen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<float> x, float* to, int count)
    {
        if (count >= Count)
        {
            x.Store(to);
        }
        else
        {
            StorePart(x, to, count);
        }
    }

    private static Vector512<float> LoadPart(float* from, int count, float missing)
    {
        var sixteen = stackalloc float[Count];
        new Span<float>(sixteen, Count).Fill(missing);
        new ReadOnlySpan<float>(from, count).CopyTo(new Span<float>(sixteen, Count));
        return Vector512.Load(sixteen);
    }

    private static void StorePart(Vector512<float> x, float* to, int count)
    {
        var sixteen = stackalloc float[Count];
        x.Store(sixteen);
        new ReadOnlySpan<float>(sixteen, count).CopyTo(new Span<float>(to, count));
    }
}
