using System.Collections.Immutable;

namespace OnRecord.Extract.Rules;

/// <summary>Cuts an article into units, in one pass over sentences, tokens and quotations.</summary>
internal sealed class UnitBuilder
{
    /// <summary>No sentence is that long: what is longer is cut, so that hostile input costs time in proportion.</summary>
    private const int LongestUnit = 1000;

    private readonly Annotations _doc;
    private readonly List<(TextSpan Outer, int Number)> _outer = [];
    private readonly ImmutableArray<Unit>.Builder _units = ImmutableArray.CreateBuilder<Unit>();
    private int _quotation;

    private UnitBuilder(Annotations doc)
    {
        _doc = doc;
        for (var number = 0; number < doc.Quotations.Length; number++)
        {
            if (doc.Quotations[number].Depth == 0)
            {
                _outer.Add((doc.Quotations[number].Outer, number));
            }
        }
    }

    /// <summary>The units of the blocks that are read, in the order of the text.</summary>
    public static ImmutableArray<Unit> Units(Annotations doc) => new UnitBuilder(doc).Build();

    private ImmutableArray<Unit> Build()
    {
        var ahead = 0;
        for (var first = 0; first < _doc.Sentences.Length;)
        {
            var last = first;
            while (last + 1 < _doc.Sentences.Length && _doc.Sentences[last + 1].Block == _doc.Sentences[first].Block && Reaches(ref ahead, _doc.Sentences[last + 1].Span.Start))
            {
                last++;
            }

            if (_doc.Article.Blocks[_doc.Sentences[first].Block].IsRead)
            {
                Add(_doc.Sentences[first].Block, _doc.Sentences[first].Tokens.Start, _doc.Sentences[last].Tokens.End);
            }

            first = last + 1;
        }

        return _units.DrainToImmutable();
    }

    /// <summary>Whether a quotation that began before <paramref name="position"/> is still open there.</summary>
    private bool Reaches(ref int ahead, int position)
    {
        while (ahead < _outer.Count && _outer[ahead].Outer.End <= position)
        {
            ahead++;
        }

        return ahead < _outer.Count && _outer[ahead].Outer.Start < position;
    }

    private void Add(int block, int start, int end)
    {
        var items = ImmutableArray.CreateBuilder<Item>();
        for (var token = start; token < end; token++)
        {
            if (items.Count >= LongestUnit)
            {
                _units.Add(new Unit(block, items.ToImmutable()));
                items.Clear();
            }

            AddToken(items, token, end);
        }

        _units.Add(new Unit(block, items.ToImmutable()));
    }

    private void AddToken(ImmutableArray<Item>.Builder items, int token, int end)
    {
        var span = _doc.Tokens[token].Span;
        if (QuotationAt(span) is { } quotation)
        {
            if (items.Count == 0 || !items[^1].IsQuotation || items[^1].Number != quotation.Number)
            {
                items.Add(new Item { Kind = ItemKind.Quotation, Span = quotation.Outer, Lower = "", Number = quotation.Number });
            }
        }
        else if (items.Count > 0 && Joins(items[^1], token, end))
        {
            items[^1] = items[^1].JoinedTo(span, _doc.Text);
        }
        else
        {
            items.Add(ItemOf(token, span));
        }
    }

    private (TextSpan Outer, int Number)? QuotationAt(TextSpan span)
    {
        while (_quotation < _outer.Count && _outer[_quotation].Outer.End <= span.Start)
        {
            _quotation++;
        }

        return _quotation < _outer.Count && _outer[_quotation].Outer.Overlaps(span) ? _outer[_quotation] : null;
    }

    /// <summary>Whether a token goes on with the word before: <c>north-west</c> and <c>YPG/PKK</c> are one item.</summary>
    private bool Joins(Item before, int token, int end)
    {
        var span = _doc.Tokens[token].Span;
        if (!before.IsWord || before.Span.End != span.Start || before.Span.Length > 60)
        {
            return false;
        }

        return _doc.Text[span.Start] is '-' or '/' or '‑'
            ? span.Length == 1 && token + 1 < end && _doc.Tokens[token + 1].Span.Start == span.End && char.IsLetterOrDigit(_doc.Text[span.End])
            : _doc.Text[span.Start - 1] is '-' or '/' or '‑' && char.IsLetterOrDigit(_doc.Text[span.Start]);
    }

    private Item ItemOf(int token, TextSpan span)
    {
        var first = _doc.Text[span.Start];
        var isWord = char.IsLetterOrDigit(first) || char.IsSurrogate(first) || (span.Length > 1 && char.IsLetter(_doc.Text[span.End - 1]));
        return isWord
            ? Item.Word(span, _doc.Text, token)
            : new Item { Kind = ItemKind.Sign, Span = span, Lower = span.Of(_doc.Text), Number = token };
    }
}
