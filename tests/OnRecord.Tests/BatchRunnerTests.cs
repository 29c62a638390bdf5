using OnRecord.Ingest;
using OnRecord.Store;
using OnRecord.Tests.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests;

public class BatchRunnerTests
{
    [Fact]
    public void Every_article_is_added_once_and_no_more()
    {
        using var record = new TemporaryRecord();

        var first = record.Add(GeneratedNews.Arrivals(40));
        var dump = record.Dump();
        var second = record.Add(GeneratedNews.Arrivals(40));

        Assert.Equal((40, 40, 0, 0), (first.Found, first.Added, first.Copies, first.Rejected));
        Assert.Equal((40, 0, 40, 0), (second.Found, second.Added, second.Copies, second.Updated));
        Assert.Equal(dump, record.Dump());
        Assert.Empty(record.Faults());
    }

    [Fact]
    public void The_record_does_not_depend_on_threads_or_order_or_batches()
    {
        using var one = new TemporaryRecord();
        using var many = new TemporaryRecord();
        var arrivals = GeneratedNews.Arrivals(120).Concat([Arrival.Rejected("broken.txt", "not readable", "It is broken.")]).ToList();
        var shuffled = arrivals.ToArray();
        new Random(5).Shuffle(shuffled);

        one.Add(arrivals, new BatchOptions { Threads = 1 });
        many.Add(shuffled, new BatchOptions { Threads = 7, BatchSize = 3 });

        Assert.Equal(one.Dump(), many.Dump());
    }

    [Fact]
    public void The_same_document_at_two_addresses_shows_the_fields_that_are_known_in_any_order()
    {
        using var one = new TemporaryRecord();
        using var other = new TemporaryRecord();
        Arrival[] arrivals =
        [
            Arrival.Of(GeneratedNews.Draft(7, "b.txt", ("published", "2020-05-06"), ("outlet", "The Coast Courier"))),
            Arrival.Of(GeneratedNews.Draft(7, "a.txt")),
            Arrival.Of(GeneratedNews.Draft(7, "c.txt", ("published", "2020-05-07"), ("outlet", "The Harbour Post"))),
        ];

        var counts = one.Add(arrivals);
        other.Add(arrivals.Reverse());

        Assert.Equal((1, 2), (counts.Added, counts.Copies));
        Assert.Equal(one.Dump(), other.Dump());
        using var record = Record.Open(one.Path);
        var article = record.Article(ContentId.Of('a', "", GeneratedNews.Draft(7).Source.Bytes.AsSpan()))!;
        Assert.Equal(("a.txt", "The Coast Courier"), (article.Path, article.Outlet?.Value));
    }

    [Fact]
    public void A_date_that_comes_later_renews_the_article_and_its_findings()
    {
        using var late = new TemporaryRecord();
        using var clean = new TemporaryRecord();
        var dated = Arrival.Of(GeneratedNews.Draft(3, null, ("published", "2020-05-06")));

        late.Add([Arrival.Of(GeneratedNews.Draft(3))]);
        var counts = late.Add([dated]);
        clean.Add([dated]);

        Assert.Equal((0, 1, 1), (counts.Added, counts.Copies, counts.Updated));
        Assert.Equal(clean.Dump(), late.Dump());
        Assert.Empty(late.Faults());
    }

    [Fact]
    public void A_date_that_is_known_is_not_lost_when_the_same_file_comes_without_it()
    {
        using var record = new TemporaryRecord();
        record.Add([Arrival.Of(GeneratedNews.Draft(3, null, ("published", "2020-05-06")))]);

        var counts = record.Add([Arrival.Of(GeneratedNews.Draft(3))]);

        Assert.Equal((1, 0), (counts.Copies, counts.Updated));
        Assert.Contains("2020-05-06", record.Dump(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rejection_goes_when_its_address_succeeds()
    {
        using var record = new TemporaryRecord();
        var told = new List<Rejection>();

        var first = record.Add([Arrival.Rejected("0001.txt", "not readable", "The disk was away.")], new BatchOptions { Rejected = told.Add });
        record.Add(GeneratedNews.Arrivals(1));

        Assert.Equal((1, 1), (first.Found, first.Rejected));
        Assert.Equal("not readable", Assert.Single(told).Reason);
        using var reader = Record.Open(record.Path);
        Assert.Empty(reader.Rejections());
    }

    [Fact]
    public void A_bug_costs_one_article_and_is_listed_with_its_stage()
    {
        using var record = new TemporaryRecord();

        var counts = record.Add(GeneratedNews.Arrivals(10), null, default, new QuotationStage(), new BrokenStage("round 4"));

        Assert.Equal((9, 1), (counts.Added, counts.Rejected));
        using (var reader = Record.Open(record.Path))
        {
            var rejection = Assert.Single(reader.Rejections());
            Assert.Equal(("0004.txt", "analysis failed"), (rejection.Address, rejection.Reason));
            Assert.StartsWith("BrokenStage: FormatException: ", rejection.Detail, StringComparison.Ordinal);
            Assert.Equal(10, reader.Counts().Sources);
        }

        Assert.Equal(1, record.Add(GeneratedNews.Arrivals(10)).Added);
        Assert.Empty(record.Faults());
    }

    [Fact]
    public void Findings_that_are_not_true_are_not_stored()
    {
        using var record = new TemporaryRecord();

        var counts = record.Add(GeneratedNews.Arrivals(2), null, default, new LyingStage());

        Assert.Equal((0, 2), (counts.Added, counts.Rejected));
        Assert.Empty(record.Faults());
    }

    [Fact]
    public void What_the_database_refuses_costs_its_article_and_no_other()
    {
        using var record = new TemporaryRecord();
        using var without = new TemporaryRecord();

        // The first and the fifth article claim the same id for a statement.
        var counts = record.Add(GeneratedNews.Arrivals(10), null, default, new SameIdStage("round 1\n", "round 5\n"));
        without.Add(GeneratedNews.Arrivals(10).Where((_, place) => place != 4), null, default, new SameIdStage("round 1\n", "round 5\n"));

        Assert.Equal((9, 1), (counts.Added, counts.Rejected));
        using var reader = Record.Open(record.Path);
        Assert.Equal(("0005.txt", "analysis failed"), (Assert.Single(reader.Rejections()).Address, Assert.Single(reader.Rejections()).Reason));
        Assert.Equal(Findings(without), Findings(record));
        Assert.Empty(record.Faults());

        static IEnumerable<string> Findings(TemporaryRecord record) =>
            record.Dump().Split('\n').Where(line => !line.StartsWith("source", StringComparison.Ordinal) && !line.StartsWith("rejection", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_finished_when_work_is_stopped_stays_and_the_rest_follows()
    {
        using var stopped = new TemporaryRecord();
        using var clean = new TemporaryRecord();
        using var stop = new CancellationTokenSource();
        var arrivals = GeneratedNews.Arrivals(60).Select((arrival, place) =>
        {
            if (place == 40)
            {
                stop.Cancel();
            }

            return arrival;
        });

        var counts = stopped.Add(arrivals, new BatchOptions { Threads = 2 }, stop.Token);
        using (var record = Record.Open(stopped.Path))
        {
            Assert.True(counts.Interrupted);
            Assert.Equal(counts.Added, record.Counts().Articles);
            Assert.Null(Assert.Single(record.Runs()).Finished);
        }

        stopped.Add(GeneratedNews.Arrivals(60));
        clean.Add(GeneratedNews.Arrivals(60));
        Assert.Equal(clean.Dump(), stopped.Dump());
    }

    [Fact]
    public void A_fault_of_the_world_takes_back_the_open_batch()
    {
        using var record = new TemporaryRecord();
        var arrivals = GeneratedNews.Arrivals(40).Select((arrival, place) => place < 39 ? arrival : throw new OnRecordException("The disk is away."));

        Assert.Throws<OnRecordException>(() => record.Add(arrivals, new BatchOptions { BatchSize = 10, BatchTime = TimeSpan.FromDays(1), Threads = 1 }));

        using var reader = Record.Open(record.Path);
        Assert.Equal(0, reader.Counts().Articles % 10);
    }

    [Fact]
    public void A_newer_version_reads_articles_again_under_its_own_run()
    {
        using var record = new TemporaryRecord();
        record.Add(GeneratedNews.Arrivals(5));
        var newer = Run.Of("0.0.2", ["QuotationStage"], []);

        BatchCounts counts;
        using (var writer = RecordWriter.Open(record.Path, TimeProvider.System))
        {
            counts = new BatchRunner(writer, newer, new Pipeline(new QuotationStage()), TemporaryRecord.Made)
                .Run(GeneratedNews.Arrivals(5), new BatchOptions(), default);
        }

        Assert.Equal((5, 5), (counts.Copies, counts.Updated));
        using var reader = Record.Open(record.Path);
        Assert.Equal([0, 5], reader.Runs().Select(run => run.Articles));
        Assert.NotNull(reader.Runs()[1].Finished);
    }

    private sealed class BrokenStage(string words) : IStage
    {
        public Layers Needs => Layers.None;

        public Layers Gives => Layers.Tokens;

        public void Run(Annotations doc)
        {
            doc.Tokens = doc.Text.Contains(words, StringComparison.Ordinal) ? throw new FormatException("planted") : [];
        }
    }

    private sealed class SameIdStage(params string[] words) : IStage
    {
        public Layers Needs => Layers.None;

        public Layers Gives => Layers.Statements;

        public void Run(Annotations doc)
        {
            var stage = new Annotations(doc.Article);
            new QuotationStage().Run(stage);
            var isSame = words.Any(word => doc.Text.Contains(word, StringComparison.Ordinal));
            doc.Statements = isSame ? stage.Statements.SetItem(2, stage.Statements[2] with { Id = "s-same" }) : stage.Statements;
        }
    }

    private sealed class LyingStage : IStage
    {
        public Layers Needs => Layers.None;

        public Layers Gives => Layers.Statements;

        public void Run(Annotations doc)
        {
            var stage = new Annotations(doc.Article);
            new QuotationStage().Run(stage);
            var statement = stage.Statements[0];
            doc.Statements = [statement with { Content = [statement.Content[0] with { Words = "never said" }] }];
        }
    }
}
