using System.Runtime.InteropServices;
using OnRecord.Neural.Heads;
using OnRecord.Neural.Pieces;
using OnRecord.Neural.Transformer;

namespace OnRecord.Neural;

/// <summary>An article's words cut into pieces, and its windows. Kept and used again. For one thread.</summary>
internal sealed class ArticlePieces(Engine engine)
{
    // Rows of the table channels.piece; row 0 is for the pieces of begin and end.
    private const int Only = 1;
    private const int First = 2;
    private const int Inner = 3;
    private const int Last = 4;

    private readonly WindowCutter _cutter = new(engine.Card.Windows);
    private readonly PieceList _cut = new();
    private readonly List<int> _firsts = [];
    private readonly List<int> _places = [];

    /// <summary>Cuts an article.</summary>
    /// <returns>Its windows.</returns>
    public IReadOnlyList<WordWindow> Cut(ArticleWords article)
    {
        engine.Pieces.Cut(article.Text, article.Words.AsSpan(), _cut);
        _firsts.Clear();
        _places.Clear();
        var count = 0;
        var words = _cut.Words;
        for (var piece = 0; piece < words.Length; count += Math.Min(engine.Card.Windows.Pieces, piece - _places[^1]))
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

    /// <summary>How many pieces a word has.</summary>
    public int Count(int word) => _firsts[word + 1] - _firsts[word];

    /// <summary>The place of a word's first piece in a window, or after the last word the place after its last piece.</summary>
    public int Place(int word, WordWindow window) => 1 + _firsts[word] - _firsts[window.Start];

    /// <summary>Writes what the encoder reads of a window.</summary>
    public void Fill(WordWindow window, ArticleWords article, EncoderInput input)
    {
        input.Clear();
        input.Add(engine.Pieces.Vocabulary.Begin, 0, 0, 0);
        for (var word = window.Start; word < window.End; word++)
        {
            Add(word, article, input);
        }

        input.Add(engine.Pieces.Vocabulary.End, 0, 0, 0);
    }

    private void Add(int word, ArticleWords article, EncoderInput input)
    {
        var count = Count(word);
        for (var piece = 0; piece < count; piece++)
        {
            var place = count == 1 ? Only : piece == 0 ? First : piece == count - 1 ? Last : Inner;
            input.Add(_cut.Ids[_places[word] + piece], article.Case[word], article.Quotation[word], place);
        }
    }
}
