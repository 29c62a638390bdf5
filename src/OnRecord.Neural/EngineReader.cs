using System.Collections.Immutable;
using OnRecord.Neural.Heads;
using OnRecord.Neural.Kernels;
using OnRecord.Neural.Syntax;
using OnRecord.Neural.Transformer;

namespace OnRecord.Neural;

/// <summary>Reads articles with a model, window by window. Keeps its room and uses it again; for one thread.</summary>
public sealed class EngineReader
{
    private readonly Engine _engine;
    private readonly ArticlePieces _cut;
    private readonly EncoderInput _input;
    private readonly LinkState _links;
    private readonly NameList? _names;
    private readonly AlignedBlock<float> _endRoom;
    private readonly ImmutableArray<float>.Builder _ends = ImmutableArray.CreateBuilder<float>();
    private readonly ImmutableArray<int>.Builder _sentences = ImmutableArray.CreateBuilder<int>();
    private readonly ImmutableArray<float>.Builder _words = ImmutableArray.CreateBuilder<float>();
    private readonly AlignedBlock<float>? _sideRoom;
    private readonly ImmutableArray<float>.Builder _sides = ImmutableArray.CreateBuilder<float>();
    private readonly SyntaxState? _syntax;
    private readonly VectorPath _path;
    private VectorState? _vectors;

    internal EngineReader(Engine engine, VectorPath path)
    {
        var most = engine.Card.Encoder.Positions;
        (_engine, _path) = (engine, path);
        _cut = new ArticlePieces(engine);
        _input = new EncoderInput(engine.Card.Encoder.Channels.Length);
        Pieces = engine.Encoder.NewState(path);
        Words = engine.Words.NewState(path);
        Tags = engine.Attribution.NewState(most);
        _links = engine.Links.NewState(path);
        NameTags = engine.Names?.NewState(most);
        _names = engine.Names is null ? null : new NameList(engine.Card.NameLabels);
        _endRoom = new AlignedBlock<float>(most);
        _sideRoom = engine.Ranker is null ? null : new AlignedBlock<float>(most * RankerHead.Side);
        _syntax = engine.Syntax?.NewState(Words, engine.Card.Windows.Window);
    }

    /// <summary>The last window's pieces.</summary>
    internal EncoderState Pieces { get; }

    /// <summary>The last window's words.</summary>
    internal WordState Words { get; }

    /// <summary>The last window's labels of attributions.</summary>
    internal TaggingState Tags { get; }

    /// <summary>The last window's labels of names.</summary>
    internal TaggingState? NameTags { get; }

    /// <summary>Reads an article.</summary>
    /// <param name="article">Its words.</param>
    /// <param name="parts">What to read beside attributions.</param>
    public EngineReading Read(ArticleWords article, ReadingParts parts = ReadingParts.Usual) => Read(article, parts, isLimited: true);

    /// <summary>Reads an article; without the limits of paragraphs as training does.</summary>
    internal EngineReading Read(ArticleWords article, ReadingParts parts, bool isLimited)
    {
        Clear();
        var (syntax, vectors) = (parts.HasFlag(ReadingParts.Syntax) ? _syntax : null, parts.HasFlag(ReadingParts.Vectors) ? Vectors() : null);
        Pieces.KeptLayer = vectors is null ? null : _engine.Vectors?.Shared;
        var given = 0;
        foreach (var window in Cut(article))
        {
            Read(window, article);
            TakeTags(window, isLimited ? article.Paragraphs : []);
            TakeNames(window, article.Paragraphs, parts);
            TakeEnds(window, parts);
            TakeWords(window, parts);
            TakeSides(window, parts);
            given = TakeSentences(window, article, given, syntax, vectors);
        }

        syntax?.EndSentence(article.Words.Length);
        vectors?.EndSentence();
        return Attributions(article, isLimited) with
        {
            Names = _names?.ToImmutable() ?? [],
            Ends = _ends.ToImmutable(),
            Sentences = _sentences.ToImmutable(),
            Syntax = _syntax?.ToImmutable(article) ?? [],
            Vectors = _vectors?.ToImmutable() ?? [],
            Words = _words.ToImmutable(),
            Sides = _sides.ToImmutable(),
        };
    }

    /// <summary>The windows of an article, after its words were cut into pieces.</summary>
    internal IReadOnlyList<WordWindow> Cut(ArticleWords article) => _cut.Cut(article);

    /// <summary>Computes the vectors and the labels of attributions of a window.</summary>
    internal void Read(WordWindow window, ArticleWords article)
    {
        _cut.Fill(window, article, _input);
        _engine.Encoder.Run(_input, Pieces);
        Span<int> firsts = stackalloc int[window.End - window.Start + 1];
        for (var word = window.Start; word <= window.End; word++)
        {
            firsts[word - window.Start] = _cut.Place(word, window);
        }

        _engine.Words.Run(Pieces, firsts, Words);
        _engine.Attribution.Run(Words, Tags);
    }

    /// <summary>The place of the first of some numbers that is not below another.</summary>
    private static int FirstAt(ImmutableArray<int> numbers, int least)
    {
        var place = numbers.BinarySearch(least);
        return place < 0 ? ~place : place;
    }

    /// <summary>Room for vectors, which not every reader needs.</summary>
    private VectorState? Vectors() => _vectors ??= _engine.Vectors?.NewState(Pieces, _path);

    private void Clear()
    {
        _links.Clear();
        _names?.Clear();
        _ends.Clear();
        _sentences.Clear();
        _words.Clear();
        _sides.Clear();
        _syntax?.Clear();
        _vectors?.Clear();
    }

    /// <summary>Takes labels and vectors of the window's own words. What goes on in a new paragraph begins anew there.</summary>
    private void TakeTags(WordWindow window, ImmutableArray<int> paragraphs)
    {
        var next = FirstAt(paragraphs, window.Own);
        for (var word = window.Own; word < window.End; word++)
        {
            var label = Tags.Best[word - window.Start];
            if (next < paragraphs.Length && paragraphs[next] == word)
            {
                label -= label > 0 && label % 2 == 0 ? 1 : 0;
                next++;
            }

            _links.Add(word, label, Words[word - window.Start]);
        }
    }

    private void TakeNames(WordWindow window, ImmutableArray<int> paragraphs, ReadingParts parts)
    {
        if (!parts.HasFlag(ReadingParts.Names) || NameTags is not { } tags || _engine.Names is not { } head || _names is not { } names)
        {
            return;
        }

        head.Run(Words, tags);
        var next = FirstAt(paragraphs, window.Own);
        for (var word = window.Own; word < window.End; word++)
        {
            if (next < paragraphs.Length && paragraphs[next] == word)
            {
                names.EndName();
                next++;
            }

            names.Add(word, tags.Best[word - window.Start]);
        }
    }

    private void TakeEnds(WordWindow window, ReadingParts parts)
    {
        if (parts.HasFlag(ReadingParts.Ends) && _engine.Sentences is { } head)
        {
            head.Run(Words, window.Own - window.Start, _endRoom);
            _ends.AddRange(_endRoom.Span[..(window.End - window.Own)]);
        }
    }

    private void TakeWords(WordWindow window, ReadingParts parts)
    {
        for (var word = window.Own; parts.HasFlag(ReadingParts.Words) && word < window.End; word++)
        {
            _words.AddRange(Words[word - window.Start]);
            _words.AddRange(Words.Mean(word - window.Start));
        }
    }

    private void TakeSides(WordWindow window, ReadingParts parts)
    {
        if (parts.HasFlag(ReadingParts.Sides) && _engine.Ranker is { } head && _sideRoom is { } room)
        {
            head.Run(Words, window.Own - window.Start, room);
            _sides.AddRange(room.Span[..((window.End - window.Own) * RankerHead.Side)]);
        }
    }

    /// <summary>Takes what is computed sentence by sentence.</summary>
    /// <returns>The number of the first of the given sentences that begins after the window.</returns>
    private int TakeSentences(WordWindow window, ArticleWords article, int given, SyntaxState? syntax, VectorState? vectors)
    {
        syntax?.Add(window.Own - window.Start);
        for (var word = window.Own; word < window.End; word++)
        {
            var isGiven = given < article.Sentences.Length && article.Sentences[given] == word;
            given += isGiven ? 1 : 0;
            if (isGiven || SentenceHead.Begins(article, word, _ends))
            {
                syntax?.EndSentence(word);
                vectors?.EndSentence();
                _sentences.Add(word);
            }

            vectors?.Add(_cut.Place(word, window), _cut.Count(word));
        }

        syntax?.EndWindow();
        vectors?.EndWindow();
        return given;
    }

    private EngineReading Attributions(ArticleWords article, bool isLimited)
    {
        _links.End(article.Words.Length);
        var pairs = LinkPairs.Of(_links.Spans);
        var probabilities = new float[pairs.Length];
        _engine.Links.Run(_links, pairs.AsSpan(), new LinkFeatures(article, _links.Spans), probabilities);
        if (isLimited)
        {
            LinkLimits.Apply(article, _links.Spans, pairs.AsSpan(), probabilities);
        }

        return new EngineReading([.. _links.Spans], LinkChoice.Of(_links.Spans, pairs.AsSpan(), probabilities));
    }
}
