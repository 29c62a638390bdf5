namespace OnRecord.Extract.Rules;

/// <summary>Gives quotations without a cue of their own to the attribution that they go on with, or leaves their speaker unknown.</summary>
/// <param name="doc">The article.</param>
/// <param name="read">What the language engine read, wherever it stands.</param>
internal sealed class QuotationLinks(Annotations doc, IReadOnlyList<Found> read)
{
    private const int FewWords = 4;

    private readonly List<Found> _all = [];
    private readonly Dictionary<int, Found> _owners = Owners(read);
    private readonly List<int> _readBlocks = [.. Enumerable.Range(0, doc.Article.Blocks.Length).Where(block => doc.Article.Blocks[block].IsRead)];

    /// <summary>All attributions so far, in the order of the text.</summary>
    public IReadOnlyList<Found> All => _all;

    /// <summary>Takes in the attributions that were read from a unit, and all its other quotations.</summary>
    public void Add(Unit unit, List<Found> found)
    {
        foreach (var one in found)
        {
            TakeBack(one);
            _all.Add(one);
            one.Quotations.ForEach(number => _owners[number] = one);
        }

        for (var at = 0; at < unit.Count; at++)
        {
            if (unit[at].IsQuotation && !_owners.ContainsKey(unit[at].Number) && !IsCovered(found, unit[at].Span))
            {
                Place(unit, at);
            }
        }
    }

    private static Dictionary<int, Found> Owners(IReadOnlyList<Found> read)
    {
        var owners = new Dictionary<int, Found>();
        foreach (var one in read)
        {
            one.Quotations.ForEach(number => owners[number] = one);
        }

        return owners;
    }

    /// <summary><c>“A. ¶ “B,” he said.</c>: the tag comes only with the last paragraph, so the earlier ones belong to it.</summary>
    private void TakeBack(Found found)
    {
        if (!found.HasPronoun || found.Quotations.Count == 0 || doc.Quotations[found.Quotations[0]].Continues is not { } before
            || !_owners.TryGetValue(before, out var floating) || floating.Source is not null || floating.Continues is not null)
        {
            return;
        }

        found.Content.InsertRange(0, floating.Content);
        found.Quotations.InsertRange(0, floating.Quotations);
        // It is one of the last; looking from the end keeps the work in proportion to the text.
        _all.RemoveAt(_all.LastIndexOf(floating));
    }

    private static bool IsCovered(List<Found> found, TextSpan quotation) =>
        found.Exists(one => one.Content.Exists(piece => piece.Contains(quotation)) || (one.Source is { } source && source.Overlaps(quotation)));

    private void Place(Unit unit, int at)
    {
        var number = unit[at].Number;
        var quotation = doc.Quotations[number];
        if (quotation.Continues is { } before && _owners.TryGetValue(before, out var owner))
        {
            Give(owner, number);
        }
        else if (StandsAlone(unit, at) && WordCount(quotation.Inner) >= FewWords)
        {
            Float(unit, number);
        }
    }

    private void Give(Found owner, int number)
    {
        owner.Content.Add(doc.Quotations[number].Inner);
        owner.Quotations.Add(number);
        _owners[number] = owner;
    }

    /// <summary>A quotation alone: it goes on with the quotation just before, in its own paragraph or the one before; else nobody knows.</summary>
    private void Float(Unit unit, int number)
    {
        var last = _all.Count > 0 ? _all[^1] : null;
        if (last is { Quotations.Count: > 0 } && last.Block == unit.Block && last.Cue is not null)
        {
            Give(last, number);
            return;
        }

        var follows = last is { Quotations.Count: > 0 } && (last.Block == unit.Block || IsNext(last.Block, unit.Block));
        var floating = new Found { Block = unit.Block, Scope = Scope.Statement, Confidence = follows ? 0.8 : 0.6, Continues = follows ? last : null };
        _all.Add(floating);
        Give(floating, number);
    }

    private bool IsNext(int block, int next)
    {
        var place = _readBlocks.BinarySearch(LastBlockOf(block));
        return place >= 0 && place + 1 < _readBlocks.Count && _readBlocks[place + 1] == next;
    }

    /// <summary>The block in which the last attribution's content ends: a quotation may have gone on over several.</summary>
    private int LastBlockOf(int block)
    {
        var end = _all[^1].Content.Count > 0 ? _all[^1].Content.Max(piece => piece.End) - 1 : -1;
        while (block + 1 < doc.Article.Blocks.Length && doc.Article.Blocks[block + 1].Span.Start <= end)
        {
            block++;
        }

        return block;
    }

    private static bool StandsAlone(Unit unit, int at)
    {
        for (var other = 0; other < unit.Count; other++)
        {
            if (other != at && unit[other].IsWord)
            {
                return false;
            }
        }

        return true;
    }

    private int WordCount(TextSpan span)
    {
        var count = 0;
        for (var at = span.Start; at < span.End; at++)
        {
            if (char.IsLetterOrDigit(doc.Text[at]) && (at == span.Start || char.IsWhiteSpace(doc.Text[at - 1]) || !char.IsLetterOrDigit(doc.Text[at - 1])))
            {
                count++;
            }
        }

        return count;
    }
}
