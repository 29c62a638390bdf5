using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Clean;
using OnRecord.Store;
using OnRecord.Tests.Store;
using Xunit.Abstractions;

namespace OnRecord.Tests.Budgets;

/// <summary>
/// No step may allocate more bytes for a word than allocations.json allows. Allocation, unlike time, is the same on every machine;
/// ONRECORD_ACCEPT=1 writes what is measured as the new budgets.
/// </summary>
public class AllocationTests(ITestOutputHelper output)
{
    private const int Articles = 20;
    private const double Slack = 1.1;

    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };

    private static readonly string _file = Path.Combine(Repository.Root, "tests", "OnRecord.Tests", "Budgets", "allocations.json");

    [Fact]
    public void No_step_allocates_more_for_a_word_than_its_budget()
    {
        var measured = Measure();
        if (Environment.GetEnvironmentVariable("ONRECORD_ACCEPT") == "1")
        {
            File.WriteAllText(_file, JsonSerializer.Serialize(measured, _indented) + "\n");
        }

        var budgets = JsonSerializer.Deserialize<ImmutableSortedDictionary<string, long>>(File.ReadAllText(_file))!;

        output.WriteLine(string.Join('\n', measured.Select(step => $"{step.Key}: {step.Value} bytes a word of {budgets.GetValueOrDefault(step.Key)}")));
        Assert.Equal(budgets.Keys, measured.Keys);
        Assert.Empty(measured.Where(step => step.Value > budgets[step.Key] * Slack).Select(step => $"{step.Key} allocates {step.Value} bytes a word; its budget is {budgets[step.Key]}"));
    }

    private static ImmutableSortedDictionary<string, long> Measure()
    {
        using var record = new TemporaryRecord();
        using var writer = RecordWriter.Open(record.Path, TimeProvider.System);
        writer.Begin(TemporaryRecord.Run);

        // What is made once, such as word lists and statements of SQL, is made by then.
        _ = Bytes(writer, Articles + 1);
        var words = Enumerable.Range(1, Articles).Sum(number => GeneratedNews.Text(number).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        return Bytes(writer, 1).ToImmutableSortedDictionary(step => step.Key, step => (step.Value + words - 1) / words, StringComparer.Ordinal);
    }

    /// <summary>The bytes that each step allocates for some articles, the first of which has this number.</summary>
    private static Dictionary<string, long> Bytes(RecordWriter writer, int first)
    {
        var bytes = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var number = first; number < first + Articles; number++)
        {
            var draft = GeneratedNews.Draft(number);
            var doc = new Annotations(Of(nameof(ArticleMaker), () => ArticleMaker.Make(draft).Article)!);
            foreach (var stage in Pipeline.Standard.Stages)
            {
                Of(stage.GetType().Name, () => Run(stage, doc));
            }

            Of(nameof(RecordWriter), () => writer.Save(new Findings(doc.Article, TemporaryRecord.Run.Id, doc.Actors, doc.Statements)));
        }

        return bytes;

        T Of<T>(string step, Func<T> work)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var made = work();
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            bytes[step] = bytes.GetValueOrDefault(step) + allocated;
            return made;
        }
    }

    private static Layers Run(IStage stage, Annotations doc)
    {
        stage.Run(doc);
        return stage.Gives;
    }
}
