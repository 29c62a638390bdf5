using System.Diagnostics;
using System.Globalization;
using OnRecord.Store;

namespace OnRecord.Benchmarks.Kills;

/// <summary>
/// The promise that adding can be killed at any moment: kills it at random moments, starts it again each time, and compares every
/// record that comes to its end with that of one clean run. Where one comes to its end, the next kills fall on a new one.
/// </summary>
internal sealed class KillTest(string program, string news, TemporaryFolder folder, TextWriter to)
{
    private const double Soonest = 0.2;
    private const double Latest = 8;
    private const int Usual = 200;

    private int _ends;
    private int _wrong;

    /// <summary>Runs it.</summary>
    /// <param name="arguments">The articles; how many kills, 200 by default; the seed, by default the clock.</param>
    /// <param name="to">Where to tell what happens.</param>
    /// <returns>0 when nothing was lost or doubled.</returns>
    public static int Run(string[] arguments, TextWriter to)
    {
        var kills = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : Usual;
        var seed = arguments.Length > 2 ? int.Parse(arguments[2], CultureInfo.InvariantCulture) : Environment.TickCount;
        var program = Environment.GetEnvironmentVariable("ONRECORD_PROGRAM") ?? throw new OnRecordException("ONRECORD_PROGRAM names no onrecord.dll; start this by bench/kill-test.");
        using var folder = new TemporaryFolder();
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kills} kills, seed {seed}"));
        return new KillTest(program, arguments[0], folder, to).Run(kills, new Random(seed)) ? 0 : 1;
    }

    private bool Run(int kills, Random random)
    {
        var (clean, record) = (folder.File("clean.db"), folder.File("killed.db"));
        Finish(clean);
        var wanted = RecordState.Of(clean);
        to.WriteLine($"a clean run: {wanted}");
        for (var killed = 0; killed < kills;)
        {
            var after = TimeSpan.FromSeconds(Soonest + (random.NextDouble() * (Latest - Soonest)));
            if (IsKilled(record, after))
            {
                to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kill {++killed} after {after.TotalSeconds:F2} s: {Held(record)} articles"));
            }
            else
            {
                Compare(record, wanted);
            }
        }

        Finish(record);
        Compare(record, wanted);
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kills} kills, {_ends} records came to their end, {_wrong} of them wrong"));
        return _wrong == 0;
    }

    private void Compare(string record, RecordState wanted)
    {
        var state = RecordState.Of(record);
        _ends++;
        _wrong += state == wanted ? 0 : 1;
        to.WriteLine($"came to its end: {state}{(state == wanted ? "" : ", WRONG")}");
        foreach (var file in new[] { record, $"{record}-wal", $"{record}-shm" })
        {
            File.Delete(file);
        }
    }

    private bool IsKilled(string record, TimeSpan after)
    {
        using var process = Start(record);
        var isKilled = !process.WaitForExit(after);
        if (isKilled)
        {
            process.Kill();
        }

        process.WaitForExit();
        return isKilled;
    }

    private void Finish(string record)
    {
        using var process = Start(record);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new OnRecordException($"Adding ended with exit code {process.ExitCode}.");
        }
    }

    private Process Start(string record) =>
        Process.Start(new ProcessStartInfo("dotnet", [program, "add", news, "--record", record, "--quiet"]))
        ?? throw new OnRecordException("The program does not start.");

    private static long Held(string path)
    {
        try
        {
            using var record = Record.Open(path);
            return record.Counts().Articles;
        }
        catch (OnRecordException)
        {
            // Killed before there was a record.
            return 0;
        }
    }
}
