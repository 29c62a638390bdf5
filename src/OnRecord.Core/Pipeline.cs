using System.Collections.Immutable;
using OnRecord.Extract;
using OnRecord.Extract.Time;
using OnRecord.Language;
using OnRecord.Resolve;

namespace OnRecord;

/// <summary>The stages of one article, in order. Start reading here: each line of <see cref="Standard"/> is one file.</summary>
public sealed class Pipeline
{
    private readonly ImmutableArray<IStage> _stages;

    /// <summary>A pipeline of these stages in this order.</summary>
    /// <exception cref="ArgumentException">A stage needs a layer that no earlier stage gives, or gives one that is there already.</exception>
    public Pipeline(params ImmutableArray<IStage> stages)
    {
        var given = Layers.None;
        foreach (var stage in stages)
        {
            var name = stage.GetType().Name;
            if ((stage.Needs & ~given) is var missing and not Layers.None)
            {
                throw new ArgumentException($"{name} needs {missing}, which no earlier stage gives.", nameof(stages));
            }

            if ((stage.Gives & given) is var twice and not Layers.None)
            {
                throw new ArgumentException($"{name} gives {twice}, which an earlier stage gives already.", nameof(stages));
            }

            given |= stage.Gives;
        }

        _stages = stages;
    }

    /// <summary>The stages of the product.</summary>
    public static Pipeline Standard { get; } = new(
        new Tokenizer(),
        new SentenceSplitter(),
        new QuotationReader(),
        new LanguageReader(),
        new SentenceReader(),
        new GrammarReader(),
        new NameReader(),
        new TimeFinder(),
        new AttributionFinder(),
        new ChainFinder(),
        new StatementMaker());

    /// <summary>The stages, in order.</summary>
    public ImmutableArray<IStage> Stages => _stages;

    /// <summary>Takes one article through all stages. An article in another language than English gets no layers.</summary>
    public Annotations Run(Article article)
    {
        var doc = new Annotations(article);
        foreach (var stage in _stages)
        {
            stage.Run(doc);
        }

        return doc;
    }
}
