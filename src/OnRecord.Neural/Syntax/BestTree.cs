using System.Runtime.InteropServices;

namespace OnRecord.Neural.Syntax;

/// <summary>
/// Finds the tree of the highest sum of scores in which one word hangs on the root: cycles of best arcs are made into one node until
/// there are none, and opened again from outside. Time grows with the square of the number of words. Kept and used again. For one thread.
/// </summary>
/// <remarks>
/// Chu and Liu 1965; Edmonds 1967; with a path that grows and a full matrix, Tarjan 1977. That all arcs of the root pay the same high price
/// leaves the best tree with one of them: Stanojević and Cohen 2021.
/// </remarks>
internal sealed class BestTree
{
    private readonly List<int> _path = [];
    private double[] _scores = [];
    private Arc[] _arcs = [];
    private bool[] _isGone = [];
    private bool[] _isDone = [];
    private bool[] _isOnPath = [];
    private int[] _nodeAt = [];
    private Node[] _nodes = [];
    private int _size;
    private int _made;

    /// <summary>Finds the tree.</summary>
    /// <param name="scores">For each word a row: the score of the root as its head, then of each word.</param>
    /// <param name="stride">How many numbers lie between the beginnings of rows.</param>
    /// <param name="heads">Receives the head of each word: 0 for the root, else 1 + the number of the word.</param>
    public void Find(ReadOnlySpan<float> scores, int stride, Span<int> heads)
    {
        Begin(scores, stride, heads.Length);
        for (var slot = 1; slot < _size; slot++)
        {
            if (!_isGone[slot] && !_isDone[slot])
            {
                Grow(slot);
            }
        }

        Open();
        for (var word = 0; word < heads.Length; word++)
        {
            heads[word] = _nodes[word + 1].Enters.Head;
        }
    }

    private void Begin(ReadOnlySpan<float> scores, int stride, int words)
    {
        Reserve(words + 1);
        var price = Price(scores, stride, words);
        for (var word = 1; word < _size; word++)
        {
            for (var head = 0; head < _size; head++)
            {
                _scores[(word * _size) + head] = scores[((word - 1) * stride) + head] - (head == 0 ? price : 0);
                _arcs[(word * _size) + head] = new Arc(head, word);
            }
        }

        for (var slot = 0; slot < _size; slot++)
        {
            (_isGone[slot], _isDone[slot], _isOnPath[slot], _nodeAt[slot]) = (false, slot == 0, false, slot);
            _nodes[slot] = new Node(default, 0, -1);
        }

        _made = _size;
    }

    /// <summary>More than any choice of the other arcs can make up for.</summary>
    private static double Price(ReadOnlySpan<float> scores, int stride, int words)
    {
        var (least, most) = (0f, 0f);
        for (var word = 0; word < words; word++)
        {
            for (var head = 0; head <= words; head++)
            {
                var score = head == word + 1 ? 0 : scores[(word * stride) + head];
                (least, most) = (MathF.Min(least, score), MathF.Max(most, score));
            }
        }

        return 1 + (words * ((double)most - least));
    }

    private void Reserve(int size)
    {
        _size = size;
        if (_isGone.Length < size)
        {
            (_scores, _arcs) = (new double[size * size], new Arc[size * size]);
            (_isGone, _isDone, _isOnPath, _nodeAt, _nodes) = (new bool[size], new bool[size], new bool[size], new int[size], new Node[2 * size]);
        }
    }

    /// <summary>Follows the best arcs backwards until the root, or what hangs on it already, is reached.</summary>
    private void Grow(int start)
    {
        _path.Clear();
        Push(start);
        while (true)
        {
            var slot = _path[^1];
            var from = BestInto(slot);
            ref var node = ref _nodes[_nodeAt[slot]];
            node = node with { Enters = _arcs[(slot * _size) + from], Score = _scores[(slot * _size) + from] };
            if (_isDone[from])
            {
                break;
            }

            if (_isOnPath[from])
            {
                Join(_path.IndexOf(from));
            }
            else
            {
                Push(from);
            }
        }

        foreach (var slot in _path)
        {
            (_isDone[slot], _isOnPath[slot]) = (true, false);
        }
    }

    private void Push(int slot)
    {
        _path.Add(slot);
        _isOnPath[slot] = true;
    }

    private int BestInto(int slot)
    {
        var row = _scores.AsSpan(slot * _size, _size);
        var best = 0;
        for (var from = 1; from < _size; from++)
        {
            best = !_isGone[from] && from != slot && row[from] > row[best] ? from : best;
        }

        return best;
    }

    /// <summary>Makes the path from a place on, which is a cycle, into one node. It takes the first slot; to enter it at a word costs what the arc there was worth.</summary>
    private void Join(int place)
    {
        var cycle = CollectionsMarshal.AsSpan(_path)[place..];
        var made = _made++;
        _nodes[made] = new Node(default, 0, -1);
        foreach (var slot in cycle)
        {
            ref var node = ref _nodes[_nodeAt[slot]];
            node = node with { Parent = made };
            Take(slot, cycle[0], node.Score);
            (_isGone[slot], _isOnPath[slot]) = (slot != cycle[0], slot == cycle[0]);
        }

        _nodeAt[cycle[0]] = made;
        _path.RemoveRange(place + 1, _path.Count - place - 1);
    }

    /// <summary>Gives the arcs into a slot and out of it to another, where they are better than what it has.</summary>
    private void Take(int slot, int into, double worth)
    {
        for (var other = 0; other < _size; other++)
        {
            Offer((slot * _size) + other, (into * _size) + other, worth, slot == into);
            Offer((other * _size) + slot, (other * _size) + into, 0, slot == into);
        }
    }

    private void Offer(int from, int to, double worth, bool isSame)
    {
        var score = _scores[from] - worth;
        if (isSame || score > _scores[to])
        {
            (_scores[to], _arcs[to]) = (score, _arcs[from]);
        }
    }

    /// <summary>Opens nodes from the last made on: the arc into a node enters the one of its parts that holds the arc's word; the others keep theirs.</summary>
    private void Open()
    {
        for (var node = _made - 1; node >= _size; node--)
        {
            var part = _nodes[node].Enters.Word;
            while (_nodes[part].Parent != node)
            {
                part = _nodes[part].Parent;
            }

            _nodes[part] = _nodes[part] with { Enters = _nodes[node].Enters };
        }
    }

    private readonly record struct Arc(int Head, int Word);

    private readonly record struct Node(Arc Enters, double Score, int Parent);
}
