using OnRecord.Ingest;
using OnRecord.Store;

namespace OnRecord;

/// <summary>
/// Takes what arrives through cleaning and all stages into a record. One thread reads and writes, in the order of arrival;
/// the others analyse. What one batch holds is committed as a whole.
/// </summary>
/// <param name="record">The record to add to.</param>
/// <param name="run">The run that the findings belong to.</param>
/// <param name="pipeline">The stages.</param>
/// <param name="make">Makes an article, or a rejection, of a draft; pure, called on several threads.</param>
public sealed class BatchRunner(RecordWriter record, Run run, Pipeline pipeline, Func<Draft, (Article? Article, Rejection? Rejection)> make)
{
    // How many characters may be on their way at once: a long article goes almost alone, so that memory stays flat.
    private const long MostCharacters = 32_000_000;

    private static readonly TimeSpan _progressTime = TimeSpan.FromMilliseconds(100);

    private readonly ArticleAnalysis _analysis = new(run.Id, pipeline, make);

    /// <summary>
    /// Adds all that arrives. What was there already is not done twice. When <paramref name="stop"/> is raised, what was
    /// finished by then is committed and the counts say that the work was interrupted.
    /// </summary>
    /// <exception cref="OnRecordException">The record cannot be written; the last batch is rolled back.</exception>
    public BatchCounts Run(IEnumerable<Arrival> arrivals, BatchOptions options, CancellationToken stop)
    {
        var state = new State(options, record.Clock);
        try
        {
            record.Begin(run);
            Work(arrivals, state, stop);
            if (state.Counts.Interrupted)
            {
                record.Commit();
            }
            else
            {
                record.Finish();
            }
        }
        catch
        {
            record.Rollback();
            throw;
        }

        state.Report();
        return state.Counts;
    }

    private void Work(IEnumerable<Arrival> arrivals, State state, CancellationToken stop)
    {
        var window = new Queue<Pending>();
        long characters = 0;
        foreach (var arrival in arrivals)
        {
            if (stop.IsCancellationRequested)
            {
                break;
            }

            var next = Start(arrival, state, stop);
            window.Enqueue(next);
            characters += next.Characters;
            while (window.Count > state.Most || (characters > MostCharacters && window.Count > 1))
            {
                characters -= window.Peek().Characters;
                Settle(window.Dequeue(), state);
            }
        }

        while (!stop.IsCancellationRequested && window.TryDequeue(out var last))
        {
            Settle(last, state);
        }

        state.Counts = state.Counts with { Interrupted = stop.IsCancellationRequested };
    }

    private Pending Start(Arrival arrival, State state, CancellationToken stop)
    {
        if (arrival.Draft is not { } draft)
        {
            var rejection = arrival.Rejection ?? throw new ArgumentException("An arrival holds neither a draft nor a rejection.", nameof(arrival));
            return new Pending(rejection.Address, 0, Task.FromResult(DraftOutcome.Refused(rejection)));
        }

        var print = DraftPrint.Of(draft);
        var isKnown = !state.Options.Again && record.Knows(draft.Source.Id, draft.Source.Address, print);
        var work = isKnown ? Task.FromResult(DraftOutcome.Known) : Task.Factory.StartNew(() => _analysis.Analyse(draft, print), stop, TaskCreationOptions.DenyChildAttach, state.Scheduler);
        return new Pending(draft.Source.Address, draft.Text.Length + draft.Source.Bytes.Length, work);
    }

    private void Settle(Pending pending, State state)
    {
        DraftOutcome outcome;
        try
        {
            outcome = pending.Work.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            // The loop sees the same token and ends.
            return;
        }

        state.Count(outcome.Entry is { } entry ? Save(entry, outcome, state) : Pass(pending.Address, outcome, state));
        if (state.IsBatchFull)
        {
            record.Commit();
            state.BeginBatch();
        }
    }

    private Saved? Save(ArticleEntry entry, DraftOutcome outcome, State state)
    {
        try
        {
            return record.Save(entry, state.Options.Again);
        }
        catch (InvalidOperationException bug)
        {
            return Pass(entry.Findings.Article.Source.Address, outcome with { Entry = null, Failure = Failure.Of(entry.Findings.Article.Source, "the record", bug) }, state);
        }
    }

    private Saved? Pass(string address, DraftOutcome outcome, State state)
    {
        var rejection = outcome.Failure?.Rejection ?? outcome.Rejection;
        if (rejection is null)
        {
            record.Forget(address);
            return Saved.Copy;
        }

        record.Reject(rejection, outcome.Failure?.Source, outcome.Failure?.Trace);
        state.Options.Rejected?.Invoke(rejection);
        return null;
    }

    private sealed record Pending(string Address, long Characters, Task<DraftOutcome> Work);

    /// <summary>How far one pass has come.</summary>
    private sealed class State(BatchOptions options, TimeProvider clock)
    {
        private readonly long _began = clock.GetTimestamp();
        private long _batchBegan = clock.GetTimestamp();
        private long _reported = clock.GetTimestamp();
        private int _inBatch;

        public BatchOptions Options { get; } = options;

        public BatchCounts Counts { get; set; } = new();

        public TaskScheduler Scheduler { get; } =
            new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Math.Max(1, options.Threads)).ConcurrentScheduler;

        public int Most { get; } = (Math.Max(1, options.Threads) * 8) + 8;

        public bool IsBatchFull => _inBatch >= Options.BatchSize || clock.GetElapsedTime(_batchBegan) >= Options.BatchTime;

        public void BeginBatch() => (_inBatch, _batchBegan) = (0, clock.GetTimestamp());

        public void Count(Saved? saved)
        {
            _inBatch++;
            Counts = saved switch
            {
                Saved.Added => Counts with { Added = Counts.Added + 1 },
                Saved.Copy => Counts with { Copies = Counts.Copies + 1 },
                Saved.Updated => Counts with { Copies = Counts.Copies + 1, Updated = Counts.Updated + 1 },
                _ => Counts with { Rejected = Counts.Rejected + 1 },
            };
            if (clock.GetElapsedTime(_reported) >= _progressTime)
            {
                Report();
            }
        }

        public void Report()
        {
            _reported = clock.GetTimestamp();
            Counts = Counts with { Elapsed = clock.GetElapsedTime(_began) };
            Options.Progress?.Invoke(Counts);
        }
    }
}
