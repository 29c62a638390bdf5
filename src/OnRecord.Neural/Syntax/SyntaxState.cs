using System.Collections.Immutable;
using OnRecord.Neural.Heads;
using OnRecord.Neural.Kernels;
using OnRecord.Neural.Transformer;

namespace OnRecord.Neural.Syntax;

/// <summary>
/// The grammar of an article's words, gathered window by window. The vectors of words are kept until their sentence has ended and its
/// tree is found; a sentence that is longer than any tree may be is cut into stretches, so that neither room nor time for a word grows
/// with its sentence. Made once for each thread and used again.
/// </summary>
internal sealed unsafe class SyntaxState
{
    /// <summary>The most words of a tree.</summary>
    public const int MostWords = 256;

    private readonly SyntaxHead _head;
    private readonly WordState _words;
    private readonly DependencyTree _tree = new(MostWords);
    private readonly int[] _chosen = new int[MostWords];
    private readonly AlignedBlock<float> _dependents;
    private readonly AlignedBlock<float> _heads;
    private readonly List<int?> _found = [];

    // How many words were read, and in which row the first stands whose tree is not found yet.
    private int _read;
    private int _row;

    // The root of the sentence whose first stretch is done.
    private int? _top;

    public SyntaxState(SyntaxHead head, WordState words, int mostWords)
    {
        (_head, _words) = (head, words);
        var inventory = head.Inventory;
        var choices = Math.Max(Math.Max(inventory.Upos.Length, inventory.Features.Length), inventory.Scripts);
        (_dependents, _heads) = (new AlignedBlock<float>((MostWords + mostWords) * SyntaxHead.Width), new AlignedBlock<float>((MostWords + mostWords) * SyntaxHead.Width));
        Scores = new AlignedBlock<float>(Math.Max(mostWords * choices, MostWords * Math.Max(Stride(MostWords), inventory.Relations.Length)));
        Keys = new AlignedBlock<float>(Stride(MostWords) * SyntaxHead.ArcWidth);
        Queries = new AlignedBlock<float>(MostWords * Math.Max(SyntaxHead.ArcWidth, SyntaxHead.PairWidth));
    }

    public List<int> Upos { get; } = [];

    public List<int> Features { get; } = [];

    public List<int> Scripts { get; } = [];

    public List<int> Relations { get; } = [];

    public AlignedBlock<float> Scores { get; }

    public AlignedBlock<float> Keys { get; }

    public AlignedBlock<float> Queries { get; }

    /// <summary>The distance of the rows of a tree's scores: the words and the root, in whole panels.</summary>
    public static int Stride(int words) => ((words / FloatPanels.Width) + 1) * FloatPanels.Width;

    /// <summary>Forgets all words, for the next article.</summary>
    public void Clear()
    {
        Upos.Clear();
        Features.Clear();
        Scripts.Clear();
        Relations.Clear();
        _found.Clear();
        (_read, _row, _top) = (0, 0, null);
    }

    /// <summary>Adds the words of a window from one on; they are the next of the article.</summary>
    public void Add(int first)
    {
        var end = (nint)(_row + _read - _found.Count) * SyntaxHead.Width;
        _head.Tag(_words, first, this);
        _head.Project(_words, first, _dependents.Start + end, _heads.Start + end);
        _read += _words.Count - first;
    }

    /// <summary>Ends a sentence before a word that may not have been read yet.</summary>
    public void EndSentence(int end)
    {
        Shorten(end);
        if (end > _found.Count)
        {
            Parse(end - _found.Count);
        }

        _top = null;
    }

    /// <summary>Ends a window: the words that wait for the end of their sentence are moved to the front.</summary>
    public void EndWindow()
    {
        Shorten(_read);
        var (from, count) = (_row * SyntaxHead.Width, (_read - _found.Count) * SyntaxHead.Width);
        _dependents.Span.Slice(from, count).CopyTo(_dependents.Span);
        _heads.Span.Slice(from, count).CopyTo(_heads.Span);
        _row = 0;
    }

    /// <summary>The words with their lemmas, which are made of the text.</summary>
    public ImmutableArray<WordSyntax> ToImmutable(ArticleWords article)
    {
        var words = ImmutableArray.CreateBuilder<WordSyntax>(_found.Count);
        var inventory = _head.Inventory;
        for (var word = 0; word < _found.Count; word++)
        {
            var (start, end) = article.Words[word];
            words.Add(new WordSyntax(
                inventory.Upos[Upos[word]],
                inventory.Features[Features[word]],
                inventory.Lemma(article.Text.AsSpan(start, end - start), Upos[word], Scripts[word]),
                _found[word],
                inventory.Relation(Relations[word])));
        }

        return words.DrainToImmutable();
    }

    /// <summary>Takes whole stretches from a sentence that is too long.</summary>
    private void Shorten(int end)
    {
        while (end - _found.Count > MostWords)
        {
            Parse(MostWords);
        }
    }

    /// <summary>Finds the tree of the next words.</summary>
    private void Parse(int count)
    {
        var (row, start) = ((nint)_row * SyntaxHead.Width, _found.Count);
        var chosen = _chosen.AsSpan(0, count);
        _head.Score(_dependents.Start + row, _heads.Start + row, count, this, _words.Room);
        _tree.Choose(Scores.Span, Stride(count), chosen);
        _head.Relate(_dependents.Start + row, _heads.Start + row, chosen, this, _words.Room);
        foreach (var head in chosen)
        {
            _found.Add(head == 0 ? _top : start + head - 1);
        }

        var top = start + chosen.IndexOf(0);
        if (_top is not null)
        {
            Relations[top] = _head.Inventory.LooseRelation;
        }

        _top ??= top;
        _row += count;
    }
}
