using System.Collections.Frozen;
using OnRecord.Extract.Grammar;

namespace OnRecord.Extract.Rules;

/// <summary>Reads lists whose heading says whose they are: <c>Key points from the governor:</c> and <c>Ruiz made three demands:</c>, each followed by items.</summary>
internal sealed class ListAfterColon(Annotations doc, Tree tree)
{
    private const int Fewest = 2;
    private const int Most = 40;

    private static readonly FrozenSet<string> _lists = FrozenSet.Create(StringComparer.Ordinal, "point", "demand", "promise", "pledge", "proposal", "claim", "remark", "comment", "message", "quote", "takeaway", "highlight", "condition", "request", "warning", "answer", "argument", "reason", "priority", "recommendation", "finding", "statement", "suggestion");

    /// <summary>The attributions of lists, for items that nothing was read from.</summary>
    public IEnumerable<Found> Read(IReadOnlyList<Found> all)
    {
        var taken = all.SelectMany(one => one.Content.Select(_ => one.Block)).ToHashSet();
        for (var block = 0; block + Fewest < doc.Article.Blocks.Length; block++)
        {
            if (doc.Article.Blocks[block].IsRead && doc.Text[doc.Article.Blocks[block].Span.End - 1] == ':' && Items(block, taken) is { Count: >= Fewest } items && Heading(doc.Article.Blocks[block].Span) is { } source)
            {
                var colon = new TextSpan(doc.Article.Blocks[block].Span.End - 1, 1);
                var found = new Found { Block = block, Source = tree.Span(Phrases.Noun(tree, source)), Cue = colon, Scope = Scope.Statement, Confidence = 0.7 };
                found.Content.AddRange(items);
                yield return found;
            }
        }
    }

    /// <summary>The items, one a paragraph, without the signs before them.</summary>
    private List<TextSpan> Items(int heading, HashSet<int> taken)
    {
        var items = new List<TextSpan>();
        for (var block = heading + 1; block < doc.Article.Blocks.Length && items.Count < Most && !taken.Contains(block); block++)
        {
            if (!doc.Article.Blocks[block].IsRead || Item(doc.Article.Blocks[block].Span) is not { } item)
            {
                break;
            }

            items.Add(item);
        }

        return items;
    }

    private TextSpan? Item(TextSpan block)
    {
        var start = block.Start;
        while (start < block.End && (doc.Text[start] is '•' or '-' or '–' or '—' or '*' or '·' or '‣' or '▪' or '◦' or ')' or '.' || char.IsAsciiDigit(doc.Text[start])))
        {
            start++;
        }

        return start > block.Start && start < block.End && char.IsWhiteSpace(doc.Text[start]) ? TextSpan.Between(start, block.End).Trim(doc.Text) : null;
    }

    /// <summary>Whose list it is: who stands after <c>from</c> or <c>by</c> or owns it, or who made, listed or set it out.</summary>
    private int? Heading(TextSpan span)
    {
        var words = tree.Within(span);
        for (var word = words.Start; word < words.End; word++)
        {
            if (tree[word].Upos != PartOfSpeech.Noun || !_lists.Contains(tree.Lemma(word)))
            {
                continue;
            }

            foreach (var child in tree.Children(word))
            {
                if (tree[child].Relation == "nmod:poss" && tree[child].Upos != PartOfSpeech.Pron || (tree.Relation(child) == "nmod" && Phrases.Preposition(tree, child) is "from" or "by" or "of"))
                {
                    return child;
                }
            }

            return tree[word].Head is { } verb && tree[verb].Upos == PartOfSpeech.Verb && tree.Relation(word) == "obj" ? tree.Child(verb, "nsubj") : null;
        }

        return null;
    }
}
