namespace OnRecord.Resolve.Coreference;

/// <summary>The trees of an article's sentences, seen from above: the dependents of each token, and how far all that depends on it reaches.</summary>
internal sealed class Subtrees
{
    private readonly int[] _first;
    private readonly int[] _children;
    private readonly int[] _starts;
    private readonly int[] _ends;

    /// <summary>The trees of an article that has words.</summary>
    public Subtrees(Annotations doc)
    {
        var count = doc.Words.Length;
        (_first, _children) = (new int[count + 2], new int[count]);
        (_starts, _ends) = ([.. Enumerable.Range(0, count)], [.. Enumerable.Range(1, count)]);
        List(doc);
        Reach(doc);
    }

    /// <summary>The dependents of a token, in order.</summary>
    public ReadOnlySpan<int> Children(int token) => _children.AsSpan(_first[token]..(_first[token + 1]));

    /// <summary>From the first to the last token of those that depend on a token, itself included.</summary>
    public TokenRange Of(int token) => new(_starts[token], _ends[token]);

    private void List(Annotations doc)
    {
        foreach (var word in doc.Words)
        {
            _first[(word.Head ?? -2) + 2] += word.Head is null ? 0 : 1;
        }

        for (var token = 1; token < _first.Length; token++)
        {
            _first[token] += _first[token - 1];
        }

        for (var token = 0; token < doc.Words.Length; token++)
        {
            if (doc.Words[token].Head is { } head)
            {
                _children[_first[head + 1]++] = token;
            }
        }
    }

    /// <summary>From the leaves up, each token widens its head, once all of its own dependents have widened it.</summary>
    private void Reach(Annotations doc)
    {
        var open = new int[doc.Words.Length];
        for (var token = 0; token < open.Length; token++)
        {
            open[token] = Children(token).Length;
        }

        for (var leaf = 0; leaf < open.Length; leaf++)
        {
            var token = leaf;
            while (open[token] == 0)
            {
                open[token] = -1;
                if (doc.Words[token].Head is not { } head)
                {
                    break;
                }

                (_starts[head], _ends[head]) = (Math.Min(_starts[head], _starts[token]), Math.Max(_ends[head], _ends[token]));
                open[head]--;
                token = head;
            }
        }
    }
}
