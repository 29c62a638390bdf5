using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace OnRecord.Tests.Store;

/// <summary>The promise that work can be killed at any moment: what is done again ends as if nothing had happened.</summary>
public class KillTests(ITestOutputHelper output)
{
    private const int Articles = 1000;
    private const int Kills = 20;

    [Fact]
    public void Twenty_kills_while_a_thousand_articles_are_added_lose_and_double_nothing()
    {
        // ONRECORD_KILL_SEED repeats a run that went wrong.
        var seed = int.TryParse(Environment.GetEnvironmentVariable("ONRECORD_KILL_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Environment.TickCount;
        output.WriteLine($"seed {seed}");
        using var folder = new TemporaryRecord();
        var news = Path.Combine(Path.GetDirectoryName(folder.Path)!, "news.jsonl");
        File.WriteAllText(news, GeneratedNews.JsonLines(Articles));
        using var clean = new TemporaryRecord();
        var watch = Stopwatch.StartNew();
        Finish(clean.Path, news);
        var time = watch.Elapsed;
        var dump = clean.Dump();

        var random = new Random(seed);
        for (var kills = 0; kills < Kills;)
        {
            if (IsKilled(folder.Path, news, time * (0.1 + (random.NextDouble() * 0.4))))
            {
                kills++;
                continue;
            }

            // It came to its end between kills; the next kills fall on a new record.
            Assert.Equal(dump, folder.Dump());
            File.Delete(folder.Path);
        }

        Finish(folder.Path, news);
        Assert.Equal(dump, folder.Dump());
        Assert.True(folder.Faults().Count == 0, $"seed {seed}");
    }

    private bool IsKilled(string record, string news, TimeSpan after)
    {
        using var process = Start(record, news);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var isKilled = !process.WaitForExit(after);
        if (isKilled)
        {
            process.Kill();
        }

        process.WaitForExit();
        output.WriteLine($"{(isKilled ? "killed" : "done")} after {after.TotalMilliseconds:0} ms, {Held(record)} articles so far");
        return isKilled;
    }

    private static long Held(string path)
    {
        try
        {
            using var record = OnRecord.Store.Record.Open(path);
            return record.Counts().Articles;
        }
        catch (OnRecordException)
        {
            // Killed before there was a record.
            return 0;
        }
    }

    private static void Finish(string record, string news)
    {
        using var process = Start(record, news);
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors);
    }

    private static Process Start(string record, string news) =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "onrecord.dll"), "add", news, "--record", record])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
}
