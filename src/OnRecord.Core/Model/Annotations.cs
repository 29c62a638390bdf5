using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using OnRecord.Neural;

namespace OnRecord;

/// <summary>One article on its way through the pipeline. Each layer is written once, by the stage that gives it.</summary>
public sealed class Annotations(Article article)
{
    private ImmutableArray<Token> _tokens;
    private ImmutableArray<Sentence> _stretches;
    private ImmutableArray<Quotation> _quotations;
    private EngineReading? _reading;
    private ImmutableArray<Sentence> _sentences;
    private ImmutableArray<Word> _words;
    private ImmutableArray<Name> _names;
    private ImmutableArray<TimeExpression> _timeExpressions;
    private ImmutableArray<Attribution> _attributions;
    private ChainReading? _chains;
    private ImmutableArray<Actor> _actors;
    private ImmutableArray<Statement> _statements;

    /// <summary>The article.</summary>
    public Article Article { get; } = article;

    /// <summary>The article's text.</summary>
    public string Text => Article.Text;

    /// <summary>Words and signs as in Universal Dependencies English, in order.</summary>
    public ImmutableArray<Token> Tokens { get => Given(_tokens); set => Give(ref _tokens, value); }

    /// <summary>Sentences as far as signs alone tell, in order; none crosses a block.</summary>
    public ImmutableArray<Sentence> Stretches { get => Given(_stretches); set => Give(ref _stretches, value); }

    /// <summary>Stretches between quotation marks, in order of their beginning.</summary>
    public ImmutableArray<Quotation> Quotations { get => Given(_quotations); set => Give(ref _quotations, value); }

    /// <summary>What the trained language engine read; its spans count words of <see cref="Tokens"/>.</summary>
    public EngineReading Reading
    {
        get => _reading ?? throw new InvalidOperationException($"No stage has given {nameof(Reading)} yet.");
        set => _reading = _reading is null ? value : throw new InvalidOperationException($"{nameof(Reading)} has been given already.");
    }

    /// <summary>Sentences, in order; each is one of <see cref="Stretches"/> or a part of one.</summary>
    public ImmutableArray<Sentence> Sentences { get => Given(_sentences); set => Give(ref _sentences, value); }

    /// <summary>The grammar of each of <see cref="Tokens"/>.</summary>
    public ImmutableArray<Word> Words { get => Given(_words); set => Give(ref _words, value); }

    /// <summary>Names, in order; none crosses a paragraph.</summary>
    public ImmutableArray<Name> Names { get => Given(_names); set => Give(ref _names, value); }

    /// <summary>Expressions of time with the days they mean, in order.</summary>
    public ImmutableArray<TimeExpression> TimeExpressions { get => Given(_timeExpressions); set => Give(ref _timeExpressions, value); }

    /// <summary>Source, cue and content of each attribution, in the order of their contents.</summary>
    public ImmutableArray<Attribution> Attributions { get => Given(_attributions); set => Give(ref _attributions, value); }

    /// <summary>Which noun phrases, names and pronouns refer to the same.</summary>
    public ChainReading Chains
    {
        get => _chains ?? throw new InvalidOperationException($"No stage has given {nameof(Chains)} yet.");
        set => _chains = _chains is null ? value : throw new InvalidOperationException($"{nameof(Chains)} has been given already.");
    }

    /// <summary>Who the article speaks of, each with all its mentions.</summary>
    public ImmutableArray<Actor> Actors { get => Given(_actors); set => Give(ref _actors, value); }

    /// <summary>The statements, in the order of their contents.</summary>
    public ImmutableArray<Statement> Statements { get => Given(_statements); set => Give(ref _statements, value); }

    /// <summary>The layers that have been given so far.</summary>
    public Layers Layers =>
        (_tokens.IsDefault ? 0 : Layers.Tokens)
        | (_stretches.IsDefault ? 0 : Layers.Stretches)
        | (_quotations.IsDefault ? 0 : Layers.Quotations)
        | (_reading is null ? 0 : Layers.Reading)
        | (_sentences.IsDefault ? 0 : Layers.Sentences)
        | (_words.IsDefault ? 0 : Layers.Words)
        | (_names.IsDefault ? 0 : Layers.Names)
        | (_timeExpressions.IsDefault ? 0 : Layers.TimeExpressions)
        | (_attributions.IsDefault ? 0 : Layers.Attributions)
        | (_chains is null ? 0 : Layers.Chains)
        | (_actors.IsDefault ? 0 : Layers.Actors)
        | (_statements.IsDefault ? 0 : Layers.Statements);

    private static ImmutableArray<T> Given<T>(ImmutableArray<T> layer, [CallerMemberName] string name = "") =>
        layer.IsDefault ? throw new InvalidOperationException($"No stage has given {name} yet.") : layer;

    private static void Give<T>(ref ImmutableArray<T> layer, ImmutableArray<T> value, [CallerMemberName] string name = "") =>
        layer = layer.IsDefault ? value : throw new InvalidOperationException($"{name} has been given already.");
}
