using OnRecord.Ingest;
using OnRecord.Store;

namespace OnRecord;

/// <summary>Takes one draft through cleaning and all stages, and works out what the record will hold of it.</summary>
/// <param name="run">The id of the run.</param>
/// <param name="pipeline">The stages.</param>
/// <param name="make">Makes an article, or a rejection, of a draft.</param>
internal sealed class ArticleAnalysis(string run, Pipeline pipeline, Func<Draft, (Article? Article, Rejection? Rejection)> make)
{
    /// <summary>What becomes of a draft. A bug costs this one article: it is caught here, and nowhere else.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="print">Its hash.</param>
    /// <exception cref="OnRecordException">The language model cannot be opened; every other article would meet the same.</exception>
    public DraftOutcome Analyse(Draft draft, byte[] print)
    {
        var stage = "cleaning";
        try
        {
            var (article, rejection) = make(draft);
            if (article is null)
            {
                return DraftOutcome.Refused(rejection ?? throw new InvalidOperationException("Cleaning gave neither an article nor a rejection."));
            }

            var doc = new Annotations(article);
            foreach (var step in article.IsAnalysed ? pipeline.Stages : [])
            {
                stage = step.GetType().Name;
                step.Run(doc);
            }

            stage = "the record";
            return DraftOutcome.Of(ArticleEntry.Of(FindingsOf(doc), print));
        }
        catch (Exception bug) when (bug is not OnRecordException)
        {
            return DraftOutcome.Failed(Failure.Of(draft.Source, stage, bug));
        }
    }

    private Findings FindingsOf(Annotations doc) => new(
        doc.Article,
        run,
        doc.Layers.HasFlag(Layers.Actors) ? doc.Actors : [],
        doc.Layers.HasFlag(Layers.Statements) ? doc.Statements : []);
}
