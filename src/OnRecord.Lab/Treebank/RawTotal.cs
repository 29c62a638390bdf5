using System.Collections.Immutable;

namespace OnRecord.Lab.Treebank;

/// <summary>The scores from raw text of all documents together.</summary>
public sealed class RawTotal
{
    private readonly List<string> _errors = [];
    private readonly List<string> _predictions = [];
    private Tally _words;
    private Tally _sentences;
    private GrammarScore _grammar;

    /// <summary>How many words stand between white space.</summary>
    public int WhiteSpaceWords { get; private set; }

    /// <summary>Each difference, one JSON object a line.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>What was found, in CoNLL-U.</summary>
    public IReadOnlyList<string> Predictions => _predictions;

    /// <summary>The scores by name, in per cent.</summary>
    public ImmutableArray<(string Name, double Value)> Scores =>
    [
        ("raw.words", _words.F1),
        ("raw.words.p", _words.Precision),
        ("raw.words.r", _words.Recall),
        ("raw.sentences", _sentences.F1),
        ("raw.sentences.p", _sentences.Precision),
        ("raw.sentences.r", _sentences.Recall),
        .. _grammar.Scores.Select(score => ($"raw.{score.Name}", score.Value)),
    ];

    /// <summary>Adds a document.</summary>
    public void Add(RawScore score)
    {
        _words = _words.Plus(score.Words);
        _sentences = _sentences.Plus(score.Sentences);
        _grammar = _grammar.Plus(score.Grammar);
        _errors.AddRange(score.Errors);
        _predictions.AddRange(score.Predictions);
        WhiteSpaceWords += score.WhiteSpaceWords;
    }
}
