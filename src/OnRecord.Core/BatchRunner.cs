using OnRecord.Ingest;
using OnRecord.Store;

namespace OnRecord;

/// <summary>Takes what arrives through cleaning and all stages into a record, many articles at a time.</summary>
/// <param name="record">The record to add to.</param>
/// <param name="run">The run that the findings belong to.</param>
/// <param name="pipeline">The stages.</param>
/// <param name="make">Makes an article, or a rejection, of a draft; pure, called on several threads.</param>
public sealed class BatchRunner(RecordWriter record, Run run, Pipeline pipeline, Func<Draft, (Article? Article, Rejection? Rejection)> make)
{
    /// <summary>
    /// Adds all that arrives. What was there already is not done twice. When <paramref name="stop"/> is raised, what was
    /// finished by then is committed and the counts say that the work was interrupted.
    /// </summary>
    /// <exception cref="OnRecordException">The record cannot be written; the last batch is rolled back.</exception>
    public BatchCounts Run(IEnumerable<Arrival> arrivals, BatchOptions options, CancellationToken stop) => throw new NotImplementedException($"{record}{run}{pipeline}{make}");
}
