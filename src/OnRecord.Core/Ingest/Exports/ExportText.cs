using System.Collections.Immutable;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Exports;

/// <summary>The text of an export in lines, from which the parts of articles are taken.</summary>
internal sealed class ExportText
{
    private const int Widest = 100;

    private readonly bool _isWrapped;

    /// <summary>The lines of a text.</summary>
    public ExportText(MappedText text)
    {
        Text = text;
        Lines = [.. text.Lines().Select(span => span.Trim(text.Text)).Select(span => new ExportLine(span, span.Of(text.Text)))];
        _isWrapped = Lines.All(line => line.Span.Length <= Widest) && Lines.Count(line => line.Span.Length > Widest / 2) * 8 > Lines.Count(line => !line.IsBlank);
    }

    /// <summary>The text.</summary>
    public MappedText Text { get; }

    /// <summary>Its lines.</summary>
    public ImmutableArray<ExportLine> Lines { get; }

    /// <summary>From the beginning of one line to the end of the last before another.</summary>
    public TextSpan Region(int from, int to) => TextSpan.Between(Lines[from].Span.Start, Math.Max(Lines[from].Span.Start, Lines[Math.Max(from, to - 1)].Span.End));

    /// <summary>The first line after <paramref name="from"/> that is not blank; <paramref name="to"/> when there is none.</summary>
    public int Next(int from, int to)
    {
        while (from < to && Lines[from].IsBlank)
        {
            from++;
        }

        return from;
    }

    /// <summary>Where the block of lines that begins here ends: at an empty line.</summary>
    public int BlockEnd(int from, int to)
    {
        while (from < to && !Lines[from].IsBlank)
        {
            from++;
        }

        return from;
    }

    /// <summary>The blocks of lines from one line to another.</summary>
    public IEnumerable<(int From, int To)> Blocks(int from, int to)
    {
        for (var at = Next(from, to); at < to;)
        {
            var end = BlockEnd(at, to);
            yield return (at, end);
            at = Next(end, to);
        }
    }

    /// <summary>Lines as one stretch of words.</summary>
    public MappedText Joined(int from, int to)
    {
        var made = new MappedTextBuilder();
        AddJoined(from, to, made);
        return made.ToText();
    }

    /// <summary>Lines as paragraphs: those that were broken to a width are joined again.</summary>
    public MappedText Paragraphs(int from, int to)
    {
        var made = new MappedTextBuilder();
        foreach (var (start, end) in Blocks(from, to))
        {
            made.Break(2);
            if (_isWrapped)
            {
                AddJoined(start, end, made);
                continue;
            }

            for (var line = start; line < end; line++)
            {
                made.Break(1);
                made.Add(Text.Slice(Lines[line].Span));
            }
        }

        return made.ToText();
    }

    private void AddJoined(int from, int to, MappedTextBuilder made)
    {
        for (var line = from; line < to; line++)
        {
            if (line > from)
            {
                made.Put(" ", Text.Map.ToSource(TextSpan.Between(Lines[line - 1].Span.End, Lines[line].Span.Start)));
            }

            made.Add(Text.Slice(Lines[line].Span));
        }
    }
}
