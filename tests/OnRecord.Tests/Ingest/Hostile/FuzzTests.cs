using System.Diagnostics;
using System.Globalization;
using OnRecord.Clean;
using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest.Hostile;

/// <summary>Reads damaged samples of all formats. ONRECORD_FUZZ_SECONDS makes it longer, ONRECORD_FUZZ_SEED gives other damage.</summary>
public class FuzzTests
{
    private const long MostBytes = 200_000_000;

    [Fact]
    public void Damaged_samples_throw_nothing_and_cost_little()
    {
        var (seconds, seed) = (Setting("ONRECORD_FUZZ_SECONDS", 4), Setting("ONRECORD_FUZZ_SEED", 1));
        var watch = Stopwatch.StartNew();
        for (var number = seed * 1_000_000; watch.Elapsed.TotalSeconds < seconds; number++)
        {
            Check(new Mutation(number).Next(Samples.All), number);
        }
    }

    [Fact]
    public void All_samples_are_read_whole() =>
        Assert.All(Samples.All, sample => Assert.NotEmpty(Reading.Drafts(Reading.Of(sample))));

    private static void Check(byte[] bytes, int number)
    {
        var (watch, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
        try
        {
            foreach (var draft in Reading.Drafts(Reading.Of(bytes)))
            {
                HoldsPlaces(draft);
                _ = ArticleMaker.Make(draft);
            }
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"Damage number {number}: {Convert.ToBase64String(bytes)}", error);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20) && allocated < MostBytes, $"Damage number {number} took {watch.Elapsed} and {allocated} bytes: {Convert.ToBase64String(bytes)}");
    }

    private static void HoldsPlaces(Draft draft)
    {
        var source = SourceText.Of(draft.Source);
        foreach (var segment in draft.Origin.Segments)
        {
            Assert.InRange(segment.Source.End, 0, source.Length);
        }

        Assert.DoesNotContain('\r', draft.Text);
        Assert.True(draft.Origin.IsIdentity || draft.Origin.Segments[^1].Text.End == draft.Text.Length, "The map does not cover the text.");
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;
}
