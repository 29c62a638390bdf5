using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OnRecord.Neural.Heads;
using OnRecord.Neural.Kernels;
using OnRecord.Neural.Pieces;
using OnRecord.Neural.Transformer;

namespace OnRecord.Neural;

/// <summary>Reads articles with a model, window by window. Keeps its room and uses it again; for one thread.</summary>
public sealed class EngineReader
{
    // Rows of the table channels.piece; row 0 is for the pieces of begin and end.
    private const int Only = 1;
    private const int First = 2;
    private const int Inner = 3;
    private const int Last = 4;

    private readonly Engine _engine;
    private readonly EncoderState _pieces;
    private readonly WordState _words;
    private readonly TaggingState _tags;
    private readonly LinkState _links;
    private readonly WindowCutter _cutter;
    private readonly EncoderInput _input;
    private readonly PieceList _cut = new();
    private readonly List<int> _firsts = [];
    private readonly List<int> _places = [];

    internal EngineReader(Engine engine, VectorPath path)
    {
        _engine = engine;
        _pieces = engine.Encoder.NewState(path);
        _words = engine.Words.NewState(path);
        _tags = engine.Attribution.NewState(engine.Card.Encoder.Positions);
        _links = engine.Links.NewState(path);
        _cutter = new WindowCutter(engine.Card.Windows);
        _input = new EncoderInput(engine.Card.Encoder.Channels.Length);
    }

    /// <summary>Reads an article.</summary>
    /// <param name="article">Its words.</param>
    public EngineReading Read(ArticleWords article) => Read(article, isLimited: true);

    /// <summary>Reads an article; without the limits of paragraphs as training does.</summary>
    internal EngineReading Read(ArticleWords article, bool isLimited)
    {
        _links.Clear();
        foreach (var window in Cut(article))
        {
            Read(window, article);
            Take(window, isLimited ? article.Paragraphs : []);
        }

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

    /// <summary>The windows of an article, after its words were cut into pieces.</summary>
    internal IReadOnlyList<WordWindow> Cut(ArticleWords article)
    {
        _engine.Pieces.Cut(article.Text, article.Words.AsSpan(), _cut);
        _firsts.Clear();
        _places.Clear();
        var count = 0;
        var words = _cut.Words;
        for (var piece = 0; piece < words.Length; count += Math.Min(_engine.Card.Windows.Pieces, piece - _places[^1]))
        {
            _places.Add(piece);
            _firsts.Add(count);
            var word = words[piece];
            while (piece < words.Length && words[piece] == word)
            {
                piece++;
            }
        }

        _firsts.Add(count);
        return _cutter.Cut(CollectionsMarshal.AsSpan(_firsts), article.Sentences.AsSpan(), article.Paragraphs.AsSpan());
    }

    /// <summary>Computes the vectors and the labels of a window.</summary>
    internal (EncoderState Pieces, WordState Words, TaggingState Tags) Read(WordWindow window, ArticleWords article)
    {
        _input.Clear();
        _input.Add(_engine.Pieces.Vocabulary.Begin, 0, 0, 0);
        for (var word = window.Start; word < window.End; word++)
        {
            Add(word, article);
        }

        _input.Add(_engine.Pieces.Vocabulary.End, 0, 0, 0);
        _engine.Encoder.Run(_input, _pieces);
        Span<int> firsts = stackalloc int[window.End - window.Start + 1];
        for (var word = window.Start; word <= window.End; word++)
        {
            firsts[word - window.Start] = 1 + _firsts[word] - _firsts[window.Start];
        }

        _engine.Words.Run(_pieces, firsts, _words);
        _engine.Attribution.Run(_words, _tags);
        return (_pieces, _words, _tags);
    }

    private void Add(int word, ArticleWords article)
    {
        var count = _firsts[word + 1] - _firsts[word];
        for (var piece = 0; piece < count; piece++)
        {
            var place = count == 1 ? Only : piece == 0 ? First : piece == count - 1 ? Last : Inner;
            _input.Add(_cut.Ids[_places[word] + piece], article.Case[word], article.Quotation[word], place);
        }
    }

    /// <summary>Takes labels and vectors of the window's own words. What goes on in a new paragraph begins anew there.</summary>
    private void Take(WordWindow window, ImmutableArray<int> paragraphs)
    {
        var next = ImmutableArray.BinarySearch(paragraphs, window.Own);
        next = next < 0 ? ~next : next;
        for (var word = window.Own; word < window.End; word++)
        {
            var label = _tags.Best[word - window.Start];
            if (next < paragraphs.Length && paragraphs[next] == word)
            {
                label -= label > 0 && label % 2 == 0 ? 1 : 0;
                next++;
            }

            _links.Add(word, label, _words[word - window.Start]);
        }
    }
}
