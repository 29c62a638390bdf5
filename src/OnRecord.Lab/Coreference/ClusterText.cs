using System.Collections.Immutable;
using OnRecord.Language;
using OnRecord.Lab.Records;
using OnRecord.Resolve;

namespace OnRecord.Lab.Coreference;

/// <summary>The texts of sets with clusters as the program reads them: on the set's own words, sentences and speakers where it has such.</summary>
public static class ClusterText
{
    private static readonly ImmutableArray<IStage> _stages =
        [.. Pipeline.Standard.Stages.Where(stage => stage is not (Tokenizer or SentenceSplitter or StatementMaker or ChainFinder))];

    // Training reads the vectors of words too.
    private static readonly ImmutableArray<IStage> _training = [.. _stages.Select(stage => stage is LanguageReader ? new WordVectorReader() : stage)];

    private static readonly Pipeline _plain = new([new Tokenizer(), new SentenceSplitter(), .. _stages]);

    private static readonly Pipeline _plainTraining = new([new Tokenizer(), new SentenceSplitter(), .. _training]);

    /// <summary>A text without words of its own, read up to the layer of chains.</summary>
    public static Annotations Read(string id, string text) => _plain.Run(PlainArticle.OfLines(id, text));

    /// <summary>The same with the vectors of all words.</summary>
    public static Annotations ReadForTraining(string id, string text) => _plainTraining.Run(PlainArticle.OfLines(id, text));

    /// <summary>A document with words of its own, read up to the layer of chains.</summary>
    public static Annotations Read(ClusterRecord record) => Read(record, _stages);

    /// <summary>The same with the vectors of all words.</summary>
    public static Annotations ReadForTraining(ClusterRecord record) => Read(record, _training);

    private static Annotations Read(ClusterRecord record, ImmutableArray<IStage> stages)
    {
        var doc = new Annotations(PlainArticle.OfLines(record.Id, record.Text))
        {
            Tokens = [.. record.Tokens.Select(ends => new Token(TextSpan.Between(ends[0], ends[1])))],
        };
        doc.Stretches = Stretches(record, doc);
        foreach (var stage in stages)
        {
            stage.Run(doc);
        }

        return doc;
    }

    /// <summary>For each token a number above 0 for its speaker, or 0; empty where the set knows no speakers.</summary>
    public static ImmutableArray<int> Speakers(ClusterRecord record)
    {
        if (record.Speakers.IsDefaultOrEmpty)
        {
            return [];
        }

        var names = new List<string?> { null };
        var speakers = new int[record.Tokens.Length];
        for (var sentence = 0; sentence < record.Sentences.Length; sentence++)
        {
            if (!names.Contains(record.Speakers[sentence]))
            {
                names.Add(record.Speakers[sentence]);
            }

            speakers.AsSpan(record.Sentences[sentence][0]..record.Sentences[sentence][1]).Fill(names.IndexOf(record.Speakers[sentence]));
        }

        return [.. speakers];
    }

    /// <summary>Finds the chains of a text that was read up to there.</summary>
    public static void Find(Annotations doc) => new ChainFinder().Run(doc);

    /// <summary>Finds the chains of a document and gives them in the scheme of OntoNotes: appositions and predicates are no mentions.</summary>
    public static Clustering Found(Annotations doc, ClusterRecord record)
    {
        var speakers = Speakers(record);
        doc.Chains = speakers.IsEmpty ? ChainFinder.Find(doc) : ChainFinder.Find(doc, speakers.AsSpan());
        return new Clustering(doc.Chains.Chains.Select(chain => chain.Mentions
            .Select(number => doc.Chains.Mentions[number])
            .Where(mention => !mention.IsBeside)
            .Select(mention => mention.Span)));
    }

    private static ImmutableArray<Sentence> Stretches(ClusterRecord record, Annotations doc)
    {
        var stretches = ImmutableArray.CreateBuilder<Sentence>(record.Sentences.Length);
        var block = 0;
        foreach (var range in record.Sentences)
        {
            var span = record.Span(range);
            while (block + 1 < doc.Article.Blocks.Length && doc.Article.Blocks[block + 1].Span.Start <= span.Start)
            {
                block++;
            }

            stretches.Add(new Sentence(span, new TokenRange(range[0], range[1]), block));
        }

        return stretches.MoveToImmutable();
    }
}
