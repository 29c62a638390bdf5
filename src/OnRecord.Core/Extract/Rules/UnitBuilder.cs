using System.Collections.Immutable;

namespace OnRecord.Extract.Rules;

/// <summary>Cuts an article into units.</summary>
internal static class UnitBuilder
{
    public static List<Unit> Units(Annotations doc)
    {
        var outer = OuterQuotations(doc);
        var units = new List<Unit>();
        var quotation = 0;
        var time = 0;
        for (var first = 0; first < doc.Sentences.Length;)
        {
            var last = first;
            while (quotation < outer.Count && outer[quotation].Outer.End <= doc.Sentences[first].Span.Start)
            {
                quotation++;
            }

            var ahead = quotation;
            while (last + 1 < doc.Sentences.Length && doc.Sentences[last + 1].Block == doc.Sentences[first].Block && Reaches(outer, ref ahead, doc.Sentences[last + 1].Span.Start))
            {
                last++;
            }

            var extent = doc.Sentences[first].Span.Union(doc.Sentences[last].Span);
            var times = TimesIn(doc, extent, ref time);
            if (doc.Article.Blocks[doc.Sentences[first].Block].IsRead)
            {
                units.Add(new Unit(doc.Sentences[first].Block, Items(doc, doc.Sentences[first].Tokens.Start, doc.Sentences[last].Tokens.End, outer, quotation), times));
            }

            first = last + 1;
        }

        return units;
    }

    private static List<(TextSpan Outer, int Number)> OuterQuotations(Annotations doc)
    {
        var outer = new List<(TextSpan, int)>();
        for (var number = 0; number < doc.Quotations.Length; number++)
        {
            if (doc.Quotations[number].Depth == 0)
            {
                outer.Add((doc.Quotations[number].Outer, number));
            }
        }

        return outer;
    }

    /// <summary>Whether a quotation that began before <paramref name="position"/> is still open there.</summary>
    private static bool Reaches(List<(TextSpan Outer, int Number)> outer, ref int ahead, int position)
    {
        while (ahead < outer.Count && outer[ahead].Outer.End <= position)
        {
            ahead++;
        }

        return ahead < outer.Count && outer[ahead].Outer.Start < position;
    }

    private static ImmutableArray<TextSpan> TimesIn(Annotations doc, TextSpan extent, ref int time)
    {
        var times = ImmutableArray.CreateBuilder<TextSpan>();
        while (time < doc.TimeExpressions.Length && doc.TimeExpressions[time].Span.Start < extent.End)
        {
            times.Add(doc.TimeExpressions[time++].Span);
        }

        return times.ToImmutable();
    }

    private static ImmutableArray<Item> Items(Annotations doc, int start, int end, List<(TextSpan Outer, int Number)> outer, int quotation)
    {
        var items = ImmutableArray.CreateBuilder<Item>();
        for (var token = start; token < end; token++)
        {
            var span = doc.Tokens[token].Span;
            while (quotation < outer.Count && outer[quotation].Outer.End <= span.Start)
            {
                quotation++;
            }

            if (quotation < outer.Count && outer[quotation].Outer.Overlaps(span))
            {
                if (items.Count == 0 || items[^1].Kind != ItemKind.Quotation || items[^1].Number != outer[quotation].Number)
                {
                    items.Add(new Item(ItemKind.Quotation, outer[quotation].Outer, "", false, outer[quotation].Number));
                }
            }
            else if (items.Count > 0 && Joins(doc, items[^1], token, end))
            {
                var whole = items[^1].Span.Union(span);
                items[^1] = items[^1] with { Span = whole, Lower = whole.Of(doc.Text).ToLowerInvariant() };
            }
            else
            {
                items.Add(ItemOf(doc, token, span));
            }
        }

        return items.ToImmutable();
    }

    /// <summary>Whether a token goes on with the word before: <c>north-west</c> and <c>YPG/PKK</c> are one item.</summary>
    private static bool Joins(Annotations doc, Item before, int token, int end)
    {
        var span = doc.Tokens[token].Span;
        if (!before.IsWord || before.Span.End != span.Start || before.Span.Length > 60)
        {
            return false;
        }

        return doc.Text[span.Start] is '-' or '/' or '‑'
            ? span.Length == 1 && token + 1 < end && doc.Tokens[token + 1].Span.Start == span.End && char.IsLetterOrDigit(doc.Text[span.End])
            : doc.Text[span.Start - 1] is '-' or '/' or '‑' && char.IsLetterOrDigit(doc.Text[span.Start]);
    }

    private static Item ItemOf(Annotations doc, int token, TextSpan span)
    {
        var first = doc.Text[span.Start];
        var isWord = char.IsLetterOrDigit(first) || char.IsSurrogate(first) || (span.Length > 1 && char.IsLetter(doc.Text[span.End - 1]));
        return new Item(isWord ? ItemKind.Word : ItemKind.Sign, span, span.Of(doc.Text).ToLowerInvariant(), char.IsUpper(first), token);
    }
}
