using System.Collections.Immutable;
using OnRecord.Extract;
using OnRecord.Language;
using OnRecord.Neural;

namespace OnRecord.Lab.Treebank;

/// <summary>
/// Grammar against a treebank in CoNLL-U, on its own words and sentences; and words, sentences and grammar from its raw text, scored as
/// in the CoNLL 2018 shared task.
/// </summary>
public sealed class TreebankEvaluation : IEvaluation
{
    private static readonly Pipeline _pipeline = new(new Tokenizer(), new SentenceSplitter(), new QuotationReader(), new LanguageReader(), new SentenceReader(), new GrammarReader());

    /// <inheritdoc/>
    public string Set => "treebank";

    /// <inheritdoc/>
    public Outcome Run(string path)
    {
        var documents = ConlluReader.ReadFile(path);
        var (total, given) = (new RawTotal(), default(GrammarScore));
        var errors = new List<string>();
        foreach (var document in documents)
        {
            var (raw, grammar) = (RawText.Of(document), GoldGrammar.Of(document));
            var doc = OnGoldWords(raw);
            ImmutableArray<(int Gold, int Found)> pairs = [.. Enumerable.Range(0, grammar.Length).Select(word => (word, word))];
            given = given.Plus(GrammarScore.Of(grammar, doc.Words, pairs));
            errors.AddRange(GrammarErrors.Of(document.Id, doc, grammar, GrammarScore.Matches(grammar, doc.Words, pairs)));
            total.Add(RawScore.Of(raw, grammar, _pipeline.Run(raw.Article)));
        }

        return new Outcome
        {
            Count = documents.Length,
            Words = total.WhiteSpaceWords,
            Scores = [.. given.Scores, .. total.Scores],
            Errors = [.. total.Errors, .. errors],
            Predictions = [.. total.Predictions],
        };
    }

    /// <summary>The engine may find no further ends in the treebank's own sentences.</summary>
    private static Annotations OnGoldWords(RawText raw)
    {
        var doc = GoldLayers.Of(raw);
        new QuotationReader().Run(doc);
        doc.Reading = LanguageModel.Read(EngineInput.Of(doc), ReadingParts.Syntax);
        new GrammarReader().Run(doc);
        return doc;
    }
}
