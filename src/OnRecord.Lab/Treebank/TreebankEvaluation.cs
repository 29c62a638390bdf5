using System.Collections.Immutable;
using OnRecord.Language;

namespace OnRecord.Lab.Treebank;

/// <summary>Words and sentences from raw text against a treebank in CoNLL-U, scored as in the CoNLL 2018 shared task.</summary>
public sealed class TreebankEvaluation : IEvaluation
{
    private static readonly Pipeline _pipeline = new(new Tokenizer(), new SentenceSplitter());

    /// <inheritdoc/>
    public string Set => "treebank";

    /// <inheritdoc/>
    public Outcome Run(string path)
    {
        var documents = ConlluReader.ReadFile(path);
        var scores = documents.Select(Score).ToImmutableArray();
        var words = scores.Aggregate(default(Tally), (sum, score) => sum.Plus(score.Words));
        var sentences = scores.Aggregate(default(Tally), (sum, score) => sum.Plus(score.Sentences));
        return new Outcome
        {
            Count = documents.Length,
            Words = scores.Sum(score => score.WhiteSpaceWords),
            Scores =
            [
                ("raw.words", words.F1),
                ("raw.words.p", words.Precision),
                ("raw.words.r", words.Recall),
                ("raw.sentences", sentences.F1),
                ("raw.sentences.p", sentences.Precision),
                ("raw.sentences.r", sentences.Recall),
            ],
            Errors = [.. scores.SelectMany(score => score.Errors)],
            Predictions = [.. scores.SelectMany(score => score.Predictions)],
        };
    }

    private static RawScore Score(TreebankDocument document)
    {
        var raw = RawText.Of(document);
        return RawScore.Of(raw, _pipeline.Run(raw.Article));
    }
}
