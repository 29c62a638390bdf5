using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace OnRecord.Tests.Store;

/// <summary>The promise that work can be killed at any moment: what is done again ends as if nothing had happened.</summary>
public class KillTests(ITestOutputHelper output)
{
    private const int Articles = 1000;

    // ONRECORD_KILLS and ONRECORD_KILL_NEWS make a longer trial, on a file of one's own; ONRECORD_KILL_SEED repeats one that went wrong.
    private static readonly int _kills = Number("ONRECORD_KILLS", 20);
    private static readonly string? _news = Environment.GetEnvironmentVariable("ONRECORD_KILL_NEWS");
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(8);

    [Fact]
    public void Twenty_kills_while_a_thousand_articles_are_added_lose_and_double_nothing()
    {
        var seed = Number("ONRECORD_KILL_SEED", Environment.TickCount);
        output.WriteLine($"seed {seed}");
        using var folder = new TemporaryRecord();
        var news = _news ?? Path.Combine(Path.GetDirectoryName(folder.Path)!, "news.jsonl");
        if (_news is null)
        {
            File.WriteAllText(news, GeneratedNews.JsonLines(Articles));
        }

        using var clean = new TemporaryRecord();
        var watch = Stopwatch.StartNew();
        Finish(clean.Path, news);
        var time = watch.Elapsed < _longest ? watch.Elapsed : _longest;
        var dump = clean.Dump();

        var random = new Random(seed);
        for (var kills = 0; kills < _kills;)
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

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var given) ? given : otherwise;

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
