using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Exports;

/// <summary>The parts of one document in the older layout of LexisNexis.</summary>
internal sealed class NexisParts
{
    private readonly ExportText _export;
    private readonly SlipFields _fields = new();
    private readonly TextSpan _region;
    private readonly List<(int From, int To)> _blocks;
    private MappedText? _title;
    private int _bodyFrom;
    private int _bodyTo;
    private bool _hasDate;

    /// <summary>Reads the document that stands on these lines.</summary>
    public NexisParts(ExportText export, int from, int to)
    {
        (_export, _region, _blocks) = (export, export.Region(from, to), [.. export.Blocks(from, to)]);
        var block = Head();
        block = Title(block);
        Body(Labels(block), to);
    }

    /// <summary>Whether there is a date or a labelled length: an error note has neither.</summary>
    public bool IsArticle => _hasDate || _fields["words"] is not null;

    /// <summary>The article.</summary>
    public Slip Slip => new()
    {
        Region = _region,
        Text = Slip.Article(_title, _export.Paragraphs(_bodyFrom, _bodyTo)),
        Fields = _fields.All,
    };

    // The outlet is the last line before the date that is no note of rights.
    private int Head()
    {
        for (var index = 0; index < Math.Min(_blocks.Count, 6); index++)
        {
            var (from, to) = _blocks[index];
            var date = Enumerable.Range(from, to - from).FirstOrDefault(line => ExportDate.IsIn(_export.Lines[line].Words), -1);
            if (date >= 0)
            {
                _hasDate = true;
                _fields.Add(FieldNames.Published, _export.Lines[date].Words, "date line of the export");
                _fields.Add("edition", _export.Joined(date + 1, to).Text, "line after the date");
                _fields.Add(FieldNames.Outlet, date > from ? _export.Lines[date - 1].Words : Outlet(index), "line before the date");
                return index + 1;
            }
        }

        return 0;
    }

    private string? Outlet(int dateBlock)
    {
        for (var index = dateBlock - 1; index >= 0; index--)
        {
            var words = _export.Lines[_blocks[index].To - 1].Words;
            if (!IsRights(words))
            {
                return words;
            }
        }

        return null;
    }

    private static bool IsRights(string words) =>
        words.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase) || words.StartsWith('©') || words.Contains("All Rights Reserved", StringComparison.OrdinalIgnoreCase);

    private int Title(int block)
    {
        while (block < _blocks.Count && (ExportLabels.Is("correction", Line(block)) || IsRights(Line(block).Words)))
        {
            block++;
        }

        if (block < _blocks.Count && ExportLabels.Of(Line(block), isLoud: true) is null)
        {
            _title = _export.Joined(_blocks[block].From, _blocks[block].To);
            _fields.Add(FieldNames.Title, _title.Text, "block after the date");
            block++;
        }

        return block;
    }

    // The line of the body begins after the last label that may stand before it.
    private int Labels(int block)
    {
        for (; block < _blocks.Count; block++)
        {
            if (ExportLabels.Of(Line(block), isLoud: true) is not var (name, value) || !ExportLabels.IsHead(name))
            {
                return _blocks[block].From;
            }

            State(name, value, block);
        }

        return _blocks.Count == 0 ? 0 : _blocks[^1].To;
    }

    private void Body(int from, int to)
    {
        (_bodyFrom, _bodyTo) = (from, to);
        for (var block = 0; block < _blocks.Count; block++)
        {
            if (_blocks[block].From >= from && EndsBody(block))
            {
                _bodyTo = _blocks[block].From;
                break;
            }
        }

        for (var block = 0; block < _blocks.Count; block++)
        {
            if (_blocks[block].From >= _bodyTo && ExportLabels.Of(Line(block), isLoud: true) is var (name, value))
            {
                State(name, value, block);
            }
        }
    }

    // Words such as NOTE: end the text only where another label or the end of the document follows.
    private bool EndsBody(int block) =>
        IsTail(block) && (ExportLabels.Of(Line(block), isLoud: true) is not var (name, _) || !ExportLabels.IsWeak(name) || block + 1 == _blocks.Count || IsTail(block + 1));

    private bool IsTail(int block) =>
        ExportLabels.Of(Line(block), isLoud: true) is var (name, _) ? !ExportLabels.IsHead(name) : Line(block).Words.Length < 120 && IsRights(Line(block).Words);

    private void State(string name, TextSpan value, int block)
    {
        if (ExportLabels.IsField(name))
        {
            var words = value.Of(_export.Text.Text) + " " + _export.Joined(_blocks[block].From + 1, _blocks[block].To).Text;
            _fields.Add(name, name == "words" ? CountCheck.Number(words)?.ToString(System.Globalization.CultureInfo.InvariantCulture) : words, "label in the export");
        }
    }

    private ExportLine Line(int block) => _export.Lines[_blocks[block].From];
}
