using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Clean;
using OnRecord.Ingest;
using OnRecord.Store;

namespace OnRecord.Benchmarks.Stages;

/// <summary>Takes articles through reading, cleaning, every stage and the record on one thread, and prints what each step costs.</summary>
internal sealed class StageTable(RecordWriter record)
{
    // Steps take turns over so many articles, so that the clock is read seldom.
    private const int Turn = 100;

    // Before measuring begins: the program is compiled while it runs.
    private const int WarmUp = 500;

    private readonly StepCost _read = new("read");
    private readonly StepCost _clean = new("ArticleMaker");
    private readonly ImmutableArray<(IStage Stage, StepCost Cost)> _stages =
        [.. Pipeline.Standard.Stages.Select(stage => (stage, new StepCost(stage.GetType().Name)))];

    private readonly StepCost _save = new("RecordWriter");
    private long _articles;
    private long _words;

    /// <summary>Prints the table for the articles at these paths.</summary>
    public static int Print(string[] paths, TextWriter to)
    {
        using var folder = new TemporaryFolder();
        using var writer = RecordWriter.Open(folder.File("record.db"), TimeProvider.System);
        writer.Begin(GeneratedRecord.Run);
        new StageTable(writer).Measure(new Collection(ReadOptions.Default).Read(paths).Take(WarmUp));
        var table = new StageTable(writer);
        table.Measure(new Collection(ReadOptions.Default).Read(paths));
        table.Write(to);
        return 0;
    }

    private void Measure(IEnumerable<Arrival> arrivals)
    {
        using var next = arrivals.GetEnumerator();
        while (_read.Of(() => Take(next)) is { Count: > 0 } drafts)
        {
            var articles = _clean.Of(() => drafts.ConvertAll(draft => ArticleMaker.Make(draft).Article)).OfType<Article>().Where(article => article.IsAnalysed).ToList();
            var docs = articles.ConvertAll(article => new Annotations(article));
            foreach (var (stage, cost) in _stages)
            {
                cost.Of(() => Run(stage, docs));
            }

            _save.Of(() => Save(docs));
            _articles += articles.Count;
            _words += articles.Sum(article => Words(article.Text));
        }
    }

    private static List<Draft> Take(IEnumerator<Arrival> arrivals)
    {
        var drafts = new List<Draft>(Turn);
        while (drafts.Count < Turn && arrivals.MoveNext())
        {
            if (arrivals.Current.Draft is { } draft)
            {
                drafts.Add(draft);
            }
        }

        return drafts;
    }

    private static int Run(IStage stage, List<Annotations> docs)
    {
        docs.ForEach(stage.Run);
        return docs.Count;
    }

    private int Save(List<Annotations> docs)
    {
        docs.ForEach(doc => record.Save(new Findings(doc.Article, GeneratedRecord.Run.Id, doc.Actors, doc.Statements)));
        record.Commit();
        return docs.Count;
    }

    // As everybody counts them: parted by white space.
    private static int Words(string text)
    {
        var words = 0;
        for (var at = 0; at < text.Length; at++)
        {
            words += !char.IsWhiteSpace(text[at]) && (at == 0 || char.IsWhiteSpace(text[at - 1])) ? 1 : 0;
        }

        return words;
    }

    private void Write(TextWriter to)
    {
        ImmutableArray<StepCost> steps = [_read, _clean, .. _stages.Select(step => step.Cost), _save];
        var all = steps.Sum(step => step.Processor.TotalSeconds);
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_articles} articles, {_words} words, {all:F1} s of processor time"));
        to.WriteLine($"{"step",-20}{"share",8}{"us/article",12}{"words/s",14}{"bytes/word",12}");
        foreach (var step in steps)
        {
            Write(to, step.Name, step.Processor.TotalSeconds, all, step.Bytes);
        }

        Write(to, "all", all, all, steps.Sum(step => step.Bytes));
    }

    private void Write(TextWriter to, string name, double seconds, double all, long bytes) => to.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-20}{100 * seconds / all,7:F1}%{1e6 * seconds / _articles,12:F0}{_words / seconds,14:N0}{(double)bytes / _words,12:F1}"));
}
