using FsCheck;
using FsCheck.Fluent;
using OnRecord.Neural.Kernels;

namespace OnRecord.Tests.Neural;

/// <summary>Every path of the kernels agrees with a naive twin, for odd sizes too.</summary>
public unsafe class KernelTests
{
    private static readonly VectorPath[] _paths = [.. Enum.GetValues<VectorPath>().Where(VectorPaths.IsSupported)];

    private static readonly Arbitrary<(int Rows, int Depth, int Columns, int Seed)> _sizes = Gen.Choose(1, 140)
        .SelectMany(rows => Gen.Choose(1, 200).SelectMany(depth => Gen.Choose(1, 90).SelectMany(columns => Gen.Choose(0, 9999).Select(seed => (rows, depth, columns, seed)))))
        .ToArbitrary();

    [Fact]
    public void Products_in_floating_point_are_those_of_the_naive_twin() =>
        Prop.ForAll(_sizes, size =>
        {
            var (a, w, bias) = Numbers(size);
            var expected = Naive(a, w, bias, size.Rows, size.Depth, size.Columns);
            Assert.All(_paths, path => Close(expected, Product(new FloatLinear(new FloatPanels(w, bias)), path, a, size.Rows, default), 1e-4f));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Products_in_bytes_are_equal_on_every_path_and_near_the_naive_twin() =>
        Prop.ForAll(_sizes, size =>
        {
            var (a, w, bias) = Numbers(size);
            var expected = Naive(a, w, bias, size.Rows, size.Depth, size.Columns);
            var linear = new ByteLinear(BytePanels.Quantise(w, bias));
            var portable = Product(linear, VectorPath.Portable, a, size.Rows, default);
            // A weight is off by half of 1/63, a number by half of 1/127; errors of many add up like their root.
            Close(expected, portable, 0.05f * MathF.Sqrt(size.Depth));
            Assert.All(_paths, path => Assert.Equal(portable, Product(linear, path, a, size.Rows, default)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sums_of_bytes_are_exact_at_the_limits() =>
        Assert.All(_paths, path =>
        {
            const int Depth = 1536;
            var weights = new sbyte[Depth * 3];
            weights.AsSpan(0, Depth).Fill(BytePanels.Largest);
            weights.AsSpan(Depth, Depth).Fill(-BytePanels.Largest);
            var panels = new BytePanels(weights, [1, 1, 1], [0, 0, 0]);
            var rows = new AlignedBlock<byte>(13 * Depth);
            rows.Span.Fill(255);
            var sums = new AlignedBlock<int>(13 * 16);
            ByteProduct.Panel(path, rows.Start, Depth, panels.Panel(0), panels.Fours, 13, sums.Start);

            for (var row = 0; row < 13; row++)
            {
                Assert.Equal([255 * 63 * Depth, -255 * 63 * Depth, 0], sums.Span.Slice(row * 16, 3).ToArray());
            }
        });

    [Fact]
    public void Epilogues_are_done_after_the_product()
    {
        var (a, w, bias) = Numbers((7, 20, 40, 3));
        var plain = Naive(a, w, bias, 7, 20, 40);
        var linear = new FloatLinear(new FloatPanels(w, bias));
        var residual = AlignedBlock<float>.Of(Enumerable.Range(0, 280).Select(at => at * 0.01f).ToArray());

        Close([.. plain.Select(Gelu)], Product(linear, VectorPaths.Best, a, 7, new Epilogue(Activation.Gelu)), 1e-4f);
        Close([.. plain.Select(x => 1 / (1 + MathF.Exp(-x)))], Product(linear, VectorPaths.Best, a, 7, new Epilogue(Activation.Sigmoid)), 1e-4f);
        Close([.. plain.Select((x, at) => x + (at * 0.01f))], Product(linear, VectorPaths.Best, a, 7, new Epilogue(Activation.None, residual.Start, 40)), 1e-4f);
    }

    [Fact]
    public void Functions_of_numbers_are_as_near_as_stated()
    {
        for (var x = -12f; x < 12; x += 0.01f)
        {
            var sixteen = System.Runtime.Intrinsics.Vector512.Create(x);
            Assert.Equal(Gelu(x), Lanes.Gelu(sixteen)[5], 2e-6);
            Assert.Equal(1, Lanes.Exp(sixteen)[9] / Math.Exp(x), 3e-6);
        }

        Assert.Equal(0, Lanes.Exp(System.Runtime.Intrinsics.Vector512.Create(float.NegativeInfinity))[0], 1e-30);
    }

    [Fact]
    public void Attention_is_that_of_the_naive_twin() =>
        Prop.ForAll(Gen.Choose(1, 75).ToArbitrary(), rows =>
        {
            const int Heads = 2;
            var random = new Random(rows);
            var blocks = AlignedBlock<float>.Of([.. Enumerable.Range(0, 3 * Heads * rows * 32).Select(_ => (float)(random.NextDouble() - 0.5) * 4)]);
            var expected = NaiveAttention(blocks.Span.ToArray(), Heads, rows);
            Assert.All(_paths, path =>
            {
                var context = new AlignedBlock<float>(rows * Heads * 32);
                new Attention(100).Run(blocks.Start, Heads, rows, context.Start, path);
                Close(expected, context.Span.ToArray(), 1e-4f);
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_norm_has_the_mean_and_the_deviation_it_is_given() =>
        Prop.ForAll(Gen.Choose(2, 100).ToArbitrary(), width =>
        {
            var random = new Random(width);
            var row = AlignedBlock<float>.Of([.. Enumerable.Range(0, width).Select(_ => (float)random.NextDouble() + 3)]);
            var mean = row.Span.ToArray().Average();
            var deviation = Math.Sqrt(row.Span.ToArray().Average(x => (x - mean) * (x - mean)));
            var expected = row.Span.ToArray().Select(x => (float)(((x - mean) / deviation * 2) + 1)).ToArray();
            new Norm([.. Enumerable.Repeat(2f, width)], [.. Enumerable.Repeat(1f, width)], 1e-12f).Apply(new Source(row.Start, width, 1), row.Start, width);
            Close(expected, row.Span.ToArray(), 1e-3f);
        }).QuickCheckThrowOnFailure();

    private static (float[] A, float[] W, float[] Bias) Numbers((int Rows, int Depth, int Columns, int Seed) size)
    {
        var random = new Random(size.Seed);
        float[] Some(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)((random.NextDouble() * 2) - 1))];
        return (Some(size.Rows * size.Depth), Some(size.Columns * size.Depth), Some(size.Columns));
    }

    private static float[] Naive(float[] a, float[] w, float[] bias, int rows, int depth, int columns)
    {
        var product = new float[rows * columns];
        for (var at = 0; at < product.Length; at++)
        {
            var sum = (double)bias[at % columns];
            for (var k = 0; k < depth; k++)
            {
                sum += a[(at / columns * depth) + k] * w[(at % columns * depth) + k];
            }

            product[at] = (float)sum;
        }

        return product;
    }

    private static float[] NaiveAttention(float[] blocks, int heads, int rows)
    {
        float At(int kind, int head, int row, int column) => blocks[(((((kind * heads) + head) * rows) + row) * 32) + column];
        var context = new float[rows * heads * 32];
        for (var (head, row) = (0, 0); head < heads; (head, row) = row + 1 < rows ? (head, row + 1) : (head + 1, 0))
        {
            var shares = Enumerable.Range(0, rows).Select(other => Math.Exp(Enumerable.Range(0, 32).Sum(c => At(0, head, row, c) * At(1, head, other, c)) / Math.Sqrt(32))).ToArray();
            for (var column = 0; column < 32; column++)
            {
                context[(((row * heads) + head) * 32) + column] = (float)(Enumerable.Range(0, rows).Sum(other => shares[other] * At(2, head, other, column)) / shares.Sum());
            }
        }

        return context;
    }

    private static float[] Product(Linear linear, VectorPath path, float[] a, int rows, in Epilogue epilogue)
    {
        var from = AlignedBlock<float>.Of(a);
        var to = new AlignedBlock<float>(rows * linear.Outputs);
        linear.Apply(new Source(from.Start, linear.Inputs, rows), new Target(to.Start, linear.Outputs), epilogue, new Workspace(rows, linear.Inputs, path));
        GC.KeepAlive(from);
        return to.Span.ToArray();
    }

    private static void Close(float[] expected, float[] found, float tolerance)
    {
        Assert.Equal(expected.Length, found.Length);
        for (var at = 0; at < expected.Length; at++)
        {
            Assert.InRange(found[at], expected[at] - tolerance, expected[at] + tolerance);
        }
    }

    /// <summary>By the series of erf, which is exact for what is needed here.</summary>
    private static float Gelu(float x)
    {
        var (z, sum) = (x / Math.Sqrt(2), 0.0);
        if (Math.Abs(z) > 5)
        {
            return MathF.Max(x, 0);
        }

        var term = z;
        for (var n = 0; n < 120; n++)
        {
            sum += term / ((2 * n) + 1);
            term *= -z * z / (n + 1);
        }

        return (float)(x * 0.5 * (1 + (2 / Math.Sqrt(Math.PI) * sum)));
    }
}
