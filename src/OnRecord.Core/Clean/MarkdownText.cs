using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace OnRecord.Clean;

/// <summary>
/// Takes the markup off Markdown, line by line. Headings and images are noted, link texts and image descriptions stay,
/// tables and code stay as text, HTML tags and comments go.
/// </summary>
internal sealed class MarkdownText
{
    private const int ShortestWrapped = 40;
    private const int LongestWrapped = 120;
    private const int LongestItem = 100;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Regex _heading = new(@"^ {0,3}#{1,6}[ \t]+", Options);
    private static readonly Regex _headingEnd = new(@"[ \t]+#+[ \t]*$", Options);
    private static readonly Regex _underline = new(@"^ {0,3}(?:=+|-{2,})[ \t]*$", Options);
    private static readonly Regex _ruler = new(@"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$", Options);
    private static readonly Regex _marker = new(@"^[ \t]*(?:>[ \t]?)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?", Options);
    private static readonly Regex _fence = new(@"^[ \t]*(?:```|~~~)", Options);
    private static readonly Regex _image = new(@"^!\[[^\]]*\]\([^)]*\)$", Options);
    private static readonly Regex _definition = new(@"^ {0,3}\[[^\]]+\]:[ \t]+\S+", Options);

    private static readonly SearchValues<char> _marks = SearchValues.Create("-*+>.)");

    private readonly string _markdown;
    private readonly TextWriter _writer;
    private readonly List<TextSpan> _lines;
    private readonly ImmutableArray<Hint>.Builder _hints = ImmutableArray.CreateBuilder<Hint>();
    private bool _isCode;
    private bool _isWrapped;
    private BlockKind _nextHeading = BlockKind.Headline;

    private MarkdownText(string markdown)
    {
        _markdown = markdown;
        _writer = new TextWriter(markdown);
        _lines = Lines(markdown);
    }

    /// <summary>The text without its markup.</summary>
    public static Surface Read(string markdown)
    {
        var text = new MarkdownText(markdown);
        var index = 0;
        while (index < text._lines.Count)
        {
            index += text.ReadLine(index);
        }

        return new Surface(text._writer.ToString(), text._writer.ToMap(), text._hints.ToImmutable(), Surface.NoFields);
    }

    /// <summary>Reads what begins in a line; returns how many lines it took.</summary>
    private int ReadLine(int index)
    {
        var line = _lines[index];
        var words = line.Of(_markdown);
        if (_fence.IsMatch(words))
        {
            EndParagraph();
            _isCode = !_isCode;
        }
        else if (_isCode)
        {
            _writer.CopyLine(line);
        }
        else if (IsUnderlined(index))
        {
            WriteHeading(line);
            return 2;
        }
        else if (_heading.Match(words) is { Success: true } heading)
        {
            var end = line.End - _headingEnd.Match(words).Length;
            WriteHeading(TextSpan.Between(line.Start + heading.Length, Math.Max(end, line.Start + heading.Length)));
        }
        else if (string.IsNullOrWhiteSpace(words) || _ruler.IsMatch(words) || _definition.IsMatch(words))
        {
            EndParagraph();
        }
        else
        {
            WriteText(line, words);
        }

        return 1;
    }

    private void WriteHeading(TextSpan words)
    {
        EndParagraph();
        var start = _writer.Length;
        MarkdownInline.Write(_writer, words);
        _hints.Add(new Hint(TextSpan.Between(start, _writer.Length), _nextHeading, "heading"));
        _nextHeading = BlockKind.CrossHead;
        _writer.EndLine();
    }

    private void WriteText(TextSpan line, string words)
    {
        var marker = _marker.Match(words).Length;
        if (!_isWrapped || words.AsSpan(0, marker).ContainsAny(_marks))
        {
            EndParagraph();
        }
        else
        {
            _writer.Replace(new TextSpan(line.Start - 1, 1), " ");
        }

        var start = _writer.Length;
        MarkdownInline.Write(_writer, TextSpan.Between(line.Start + marker, line.End));
        if (_image.IsMatch(words.Trim()))
        {
            _hints.Add(new Hint(TextSpan.Between(start, _writer.Length), BlockKind.Caption, "image"));
        }
        else if (marker > 0 && line.Length <= LongestItem && words[^1] is not ('.' or '!' or '?'))
        {
            // A short item of a list would else be read as a title inside the text.
            _hints.Add(new Hint(TextSpan.Between(start, _writer.Length), BlockKind.Body, "list item"));
        }

        // Lines of a usual width go on in the next line; longer ones are whole paragraphs, shorter ones lines of their own.
        _isWrapped = line.Length is >= ShortestWrapped and <= LongestWrapped && !words.EndsWith("  ", StringComparison.Ordinal) && words[^1] is not ('\\' or ')' or '|');
    }

    private void EndParagraph()
    {
        _writer.EndLine();
        _isWrapped = false;
    }

    private bool IsUnderlined(int index) =>
        index + 1 < _lines.Count && !IsBlank(index) && (index == 0 || IsBlank(index - 1)) && _lines[index + 1].Length < LongestWrapped && _underline.IsMatch(_lines[index + 1].Of(_markdown));

    private bool IsBlank(int index) => _markdown.AsSpan(_lines[index].Start, _lines[index].Length).IsWhiteSpace();

    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        foreach (var comment in MarkdownComments.In(text))
        {
            AddLines(text, TextSpan.Between(start, comment.Start), lines);
            start = comment.End;
        }

        AddLines(text, TextSpan.Between(start, text.Length), lines);
        return lines;
    }

    private static void AddLines(string text, TextSpan part, List<TextSpan> lines)
    {
        var start = part.Start;
        while (start < part.End)
        {
            var length = text.AsSpan(start, part.End - start).IndexOf('\n');
            var end = length < 0 ? part.End : start + length;
            lines.Add(TextSpan.Between(start, end > start && text[end - 1] == '\r' ? end - 1 : end));
            start = end + 1;
        }
    }
}
