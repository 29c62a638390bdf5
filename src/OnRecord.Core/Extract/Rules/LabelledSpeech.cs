using OnRecord.Extract.Grammar;

namespace OnRecord.Extract.Rules;

/// <summary>Reads transcripts: paragraphs that begin with who speaks, <c>HOLT: …</c>, or with <c>Q:</c> and <c>A:</c>, which name nobody.</summary>
internal sealed class LabelledSpeech(Annotations doc, Tree tree)
{
    private const int Fewest = 2;
    private const int LongestLabel = 4;

    /// <summary>The attributions with those of labelled paragraphs in place of what was read there; all as they are where fewer than two paragraphs have a label.</summary>
    public List<Found> Replace(List<Found> read)
    {
        var labelled = Enumerable.Range(0, doc.Article.Blocks.Length).Select(block => (Block: block, Colon: ColonOf(doc.Article.Blocks[block]))).Where(one => one.Colon is not null)
            .ToDictionary(one => one.Block, one => one.Colon.GetValueOrDefault());
        if (labelled.Count < Fewest)
        {
            return read;
        }

        var kept = read.Where(one => !labelled.TryGetValue(one.Block, out var colon) || IsInside(one, colon)).ToList();
        kept.AddRange(labelled.Select(one => Speech(one.Key, one.Value)));
        kept.Sort((one, other) => one.Place.CompareTo(other.Place));
        return kept;
    }

    /// <summary>What somebody in the speech is said to have said stays.</summary>
    private bool IsInside(Found one, int colon) => one.Cue is { } cue && one.Source is { } source && Math.Min(cue.Start, source.Start) > tree.Tokens[colon].Span.Start && one.Quotations.Count == 0;

    private Found Speech(int block, int colon)
    {
        var first = FirstWord(block);
        var label = tree.Span(new TokenRange(first, colon));
        var isNobody = label.Of(doc.Text).ToUpperInvariant() is "Q" or "A" or "QUESTION" or "ANSWER";
        var found = new Found { Block = block, Source = isNobody ? null : label, Cue = tree.Tokens[colon].Span, Scope = Scope.Statement, Confidence = 0.8 };
        var span = TextSpan.Between(tree.Tokens[colon].Span.End, doc.Article.Blocks[block].Span.End).Trim(doc.Text);
        var (start, end) = (IsMark(span.Start) ? span.Start + 1 : span.Start, IsMark(span.End - 1) ? span.End - 1 : span.End);
        found.Content.Add(TextSpan.Between(start, Math.Max(start, end)).Trim(doc.Text));
        return found;
    }

    /// <summary>The colon after the label of a paragraph; null when it has none, or nothing behind it.</summary>
    private int? ColonOf(Block block)
    {
        if (block.Kind != BlockKind.Body)
        {
            return null;
        }

        var first = tree.At(block.Span.Start);
        first = first < tree.Count && tree[first].Upos == PartOfSpeech.Punct ? first + 1 : first;
        for (var word = first; word < tree.Count && word - first <= LongestLabel && tree.Tokens[word].Span.End < block.Span.End; word++)
        {
            if (tree.Lower(word) == ":")
            {
                return word > first && word + 1 < tree.Count && tree.Tokens[word + 1].Span.End <= block.Span.End && IsSpaced(word) ? word : null;
            }

            if (!IsLabel(word))
            {
                return null;
            }
        }

        return null;
    }

    private int FirstWord(int block) => tree.At(doc.Article.Blocks[block].Span.Start) is var first && tree[first].Upos == PartOfSpeech.Punct ? first + 1 : first;

    /// <summary>A word in capitals, as transcripts have them; <c>Q</c> and <c>A</c> are such.</summary>
    private bool IsLabel(int word)
    {
        var text = tree.Tokens[word].In(doc.Text);
        return text.IndexOfAnyInRange('a', 'z') < 0 && (char.IsUpper(text[0]) || text is "." or "-") && !WordClass.NotSpeakers.Contains(tree.Lower(word));
    }

    private bool IsSpaced(int colon) => tree.Tokens[colon].Span.End is var end && end < doc.Text.Length && char.IsWhiteSpace(doc.Text[end]);

    private bool IsMark(int at) => at >= 0 && at < doc.Text.Length && doc.Text[at] is '"' or '“' or '”' or '„';
}
