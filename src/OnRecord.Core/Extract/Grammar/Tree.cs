using System.Collections.Immutable;

namespace OnRecord.Extract.Grammar;

/// <summary>
/// The dependency trees of an article, with the way from a word down to its dependents and up to its head. Where the engine
/// has no head for grammar, every word stands alone.
/// </summary>
internal sealed class Tree
{
    private static readonly Word _alone = new(PartOfSpeech.X, "_", "", null, "root");

    private readonly Annotations _doc;
    private readonly ImmutableArray<Word> _words;
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;
    private readonly int[] _left;
    private readonly int[] _right;

    public Tree(Annotations doc)
    {
        _doc = doc;
        _words = doc.Words.Length == doc.Tokens.Length ? doc.Words : [.. Enumerable.Repeat(_alone, doc.Tokens.Length)];
        var count = _words.Length;
        _firstChild = new int[count];
        _nextSibling = new int[count];
        _left = [.. Enumerable.Range(0, count)];
        _right = [.. Enumerable.Range(0, count)];
        Array.Fill(_firstChild, -1);
        Array.Fill(_nextSibling, -1);
        Link();
        Spread();
    }

    /// <summary>How many words there are.</summary>
    public int Count => _left.Length;

    /// <summary>The grammar of a word.</summary>
    public Word this[int word] => _words[word];

    /// <summary>The words of the article.</summary>
    public ImmutableArray<Token> Tokens => _doc.Tokens;

    /// <summary>A word in small letters.</summary>
    public string Lower(int word) => _doc.Tokens[word].Span.Of(_doc.Text).ToLowerInvariant();

    /// <summary>The dictionary form of a word in small letters.</summary>
    public string Lemma(int word) => this[word].Lemma.ToLowerInvariant();

    /// <summary>The relation of a word to its head without its subtype: <c>nsubj</c> for <c>nsubj:pass</c>.</summary>
    public string Relation(int word) => this[word].Relation is var relation && relation.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? relation[..colon] : this[word].Relation;

    /// <summary>The dependents of a word in the order of the text.</summary>
    public IEnumerable<int> Children(int word)
    {
        for (var child = _firstChild[word]; child >= 0; child = _nextSibling[child])
        {
            yield return child;
        }
    }

    /// <summary>The first dependent with a relation, its subtype left out; null when there is none.</summary>
    public int? Child(int word, string relation)
    {
        foreach (var child in Children(word))
        {
            if (Relation(child) == relation)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>From the first to the last of the words that depend on a word, itself included.</summary>
    public TokenRange Yield(int word) => new(_left[word], _right[word] + 1);

    /// <summary>The first word at or after a position of the text.</summary>
    public int At(int position) => SpanSearch.FirstAfter(_doc.Tokens.AsSpan(), position, token => token.Span);

    /// <summary>The words that lie in a span.</summary>
    public TokenRange Within(TextSpan span)
    {
        var end = At(span.End);
        return new TokenRange(At(span.Start), end < Count && _doc.Tokens[end].Span.Start < span.End ? end + 1 : end);
    }

    /// <summary>Where some words stand.</summary>
    public TextSpan Span(TokenRange words) => _doc.Tokens[words.Start].Span.Union(_doc.Tokens[words.End - 1].Span);

    /// <summary>The word of a range on which its others depend: the first whose head lies outside.</summary>
    public int? HeadOf(TokenRange words)
    {
        for (var word = words.Start; word < words.End; word++)
        {
            if (this[word].Upos != PartOfSpeech.Punct && (this[word].Head is not { } head || !words.Contains(head)))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Whether a word depends on another, over any number of steps, or is it.</summary>
    public bool DependsOn(int word, int head)
    {
        int? at = word;
        for (var steps = 0; at is { } here && steps <= MostSteps; steps++)
        {
            if (here == head)
            {
                return true;
            }

            at = this[here].Head;
        }

        return false;
    }

    /// <summary>No sentence that anybody wrote is deeper; in what is not one, work stays in proportion.</summary>
    public const int MostSteps = 64;

    private void Link()
    {
        for (var word = Count - 1; word >= 0; word--)
        {
            if (_words[word].Head is { } head)
            {
                (_nextSibling[word], _firstChild[head]) = (_firstChild[head], word);
            }
        }
    }

    /// <summary>Hands the ends of each word up to its head, the deepest first.</summary>
    private void Spread()
    {
        var order = new List<int>(Count);
        for (var root = 0; root < Count; root++)
        {
            if (_words[root].Head is null)
            {
                order.Add(root);
            }
        }

        for (var at = 0; at < order.Count; at++)
        {
            order.AddRange(Children(order[at]));
        }

        for (var at = order.Count - 1; at >= 0; at--)
        {
            if (_words[order[at]].Head is { } head)
            {
                _left[head] = Math.Min(_left[head], _left[order[at]]);
                _right[head] = Math.Max(_right[head], _right[order[at]]);
            }
        }
    }
}
