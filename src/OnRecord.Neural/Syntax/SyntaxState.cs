using System.Collections.Immutable;
using OnRecord.Neural.Heads;
using OnRecord.Neural.Kernels;
using OnRecord.Neural.Transformer;

namespace OnRecord.Neural.Syntax;

/// <summary>
/// The grammar of an article's words, gathered window by window. A sentence that goes on in the next window, which only the longest do, has
/// a tree in each, so that neither room nor time for a word grows with its sentence; the later roots hang on the first. Made once for each
/// thread and used again.
/// </summary>
internal sealed unsafe class SyntaxState
{
    private readonly SyntaxHead _head;
    private readonly WordState _words;
    private readonly DependencyTree _tree;
    private readonly int[] _chosen;
    private readonly AlignedBlock<float> _dependents;
    private readonly AlignedBlock<float> _heads;
    private readonly List<int?> _found = [];

    // The first word of the window, and the word after its last.
    private int _first;
    private int _read;

    // The root of the sentence, when its tree in an earlier window is done.
    private int? _root;

    public SyntaxState(SyntaxHead head, WordState words, int mostWords)
    {
        (_head, _words) = (head, words);
        (_tree, _chosen) = (new DependencyTree(mostWords), new int[mostWords]);
        (_dependents, _heads) = (new AlignedBlock<float>(mostWords * SyntaxHead.Width), new AlignedBlock<float>(mostWords * SyntaxHead.Width));
        Keys = new AlignedBlock<float>(Stride(mostWords) * SyntaxHead.ArcWidth);
        Queries = new AlignedBlock<float>(mostWords * Math.Max(SyntaxHead.ArcWidth, SyntaxHead.PairWidth));
        Scores = new AlignedBlock<float>(mostWords * Math.Max(Stride(mostWords), head.MostChoices));
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
        (_first, _read, _root) = (0, 0, null);
    }

    /// <summary>Adds the words of a window from one on; they are the next of the article.</summary>
    public void Add(int first)
    {
        _first = _read;
        _read += _words.Count - first;
        _head.Tag(_words, first, this);
        _head.Project(_words, first, _dependents.Start, _heads.Start);
    }

    /// <summary>Ends a sentence before a word of the window, or before the next window.</summary>
    public void EndSentence(int end)
    {
        Parse(end);
        _root = null;
    }

    /// <summary>Ends a window; the next may go on with its last sentence.</summary>
    public void EndWindow() => Parse(_read);

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

    /// <summary>Finds the tree of the words that have none yet.</summary>
    private void Parse(int end)
    {
        var start = _found.Count;
        if (start == end)
        {
            return;
        }

        var row = (nint)(start - _first) * SyntaxHead.Width;
        var chosen = _chosen.AsSpan(0, end - start);
        _head.Score(_dependents.Start + row, _heads.Start + row, chosen.Length, this, _words.Room);
        _tree.Choose(Scores.Span, Stride(chosen.Length), chosen);
        _head.Relate(_dependents.Start + row, _heads.Start + row, chosen, this, _words.Room);
        foreach (var head in chosen)
        {
            _found.Add(head == 0 ? _root : start + head - 1);
        }

        Hang(start + chosen.IndexOf(0));
    }

    /// <summary>Notes the root of a tree, which is that of its sentence or hangs on it.</summary>
    private void Hang(int root)
    {
        if (_root is null)
        {
            _root = root;
        }
        else
        {
            Relations[root] = _head.Inventory.LooseRelation;
        }
    }
}
