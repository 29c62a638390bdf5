using System.Diagnostics;
using System.Globalization;

namespace OnRecord.Tests;

/// <summary>Tells work that grows with its input from work that grows faster, by comparing two sizes in one run.</summary>
public static class Complexity
{
    private const int Times = 4;
    private const int Attempts = 8;

    /// <summary>Eight times the work would be quadratic or nearly so for four times the input; the rest is noise of the machine.</summary>
    private const double Allowed = 9;

    /// <summary>Long enough that the noise of a busy machine does not decide.</summary>
    private const double LongEnough = 0.03;

    /// <summary>Fails when four times the input takes far more than four times the time, by the best of some tries.</summary>
    /// <param name="work">The work for an input of a given size.</param>
    /// <param name="size">The size to begin with; it is doubled until the work takes long enough to be told from noise.</param>
    public static void AssertLinear(Action<int> work, int size)
    {
        work(size);
        while (Math.Min(Seconds(() => work(size)), Seconds(() => work(size))) < LongEnough && size < 1_000_000)
        {
            size *= 2;
        }

        // The best time of each size: a pause of the machine can lengthen a run, but nothing shortens one.
        var (once, more) = (Seconds(() => work(size)), Seconds(() => work(size * Times)));
        for (var attempt = 1; attempt < Attempts && more >= Allowed * once; attempt++)
        {
            once = Math.Min(once, Seconds(() => work(size)));
            more = Math.Min(more, Seconds(() => work(size * Times)));
        }

        Assert.True(more < Allowed * once, FormattableString.Invariant($"{Times} times the input takes {more / once:F1} times as long."));
    }

    /// <summary>A text of one piece, so many times.</summary>
    public static string Repeated(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static double Seconds(Action work)
    {
        // The thread's own time on a processor, where the system tells it: other programs do not count then.
        var start = ThreadSeconds() ?? Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
        work();
        return (ThreadSeconds() ?? Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency) - start;
    }

    private static double? ThreadSeconds() =>
        File.Exists("/proc/thread-self/schedstat") && long.TryParse(File.ReadAllText("/proc/thread-self/schedstat").Split(' ')[0], CultureInfo.InvariantCulture, out var nanoseconds) && nanoseconds > 0
            ? nanoseconds / 1e9
            : null;
}
