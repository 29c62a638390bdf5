using Spectre.Console;

namespace OnRecord.App.Cli;

/// <summary>A paragraph of words in several tones, filled into lines of a width.</summary>
public sealed class Flow
{
    private readonly List<(string Word, int Width, Tone Tone)> _words = [];

    /// <summary>Adds text; a space stands between it and what was added before.</summary>
    public Flow Add(string? text, Tone tone = Tone.Plain)
    {
        foreach (var word in Printable.Line(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            _words.Add((word, word.GetCellWidth(), tone));
        }

        return this;
    }

    /// <summary>Writes the lines.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="ink">The ink of that stream.</param>
    /// <param name="width">Cells in a line, the indent included.</param>
    /// <param name="first">What the first line begins with.</param>
    /// <param name="indent">How many spaces the other lines begin with.</param>
    public void Write(TextWriter writer, Ink ink, int width, string first, int indent)
    {
        writer.Write(first);
        var (room, used) = (Math.Max(width - indent, 20), 0);
        var (run, tone) = (new List<string>(), Tone.Plain);
        foreach (var word in _words.SelectMany(word => Pieces(word, room)))
        {
            var breaks = used > 0 && used + 1 + word.Width > room;
            if ((breaks || word.Tone != tone) && run.Count > 0)
            {
                Put(writer, ink, run, tone);
                writer.Write(breaks ? "" : " ");
            }

            if (breaks)
            {
                writer.WriteLine();
                writer.Write(new string(' ', indent));
                used = 0;
            }

            used += word.Width + (used > 0 ? 1 : 0);
            tone = word.Tone;
            run.Add(word.Word);
        }

        Put(writer, ink, run, tone);
        writer.WriteLine();
    }

    private static void Put(TextWriter writer, Ink ink, List<string> run, Tone tone)
    {
        writer.Write(ink.Of(string.Join(' ', run), tone));
        run.Clear();
    }

    // A word wider than the line, such as a web address, is cut so that the line still ends where it should.
    private static IEnumerable<(string Word, int Width, Tone Tone)> Pieces((string Word, int Width, Tone Tone) word, int room)
    {
        if (word.Width <= room)
        {
            return [word];
        }

        return Cut(word.Word, room).Select(piece => (piece, piece.GetCellWidth(), word.Tone));
    }

    private static IEnumerable<string> Cut(string word, int room)
    {
        var (start, used) = (0, 0);
        for (var place = 0; place < word.Length;)
        {
            var length = char.IsSurrogatePair(word, place) ? 2 : 1;
            var width = word.Substring(place, length).GetCellWidth();
            if (used + width > room)
            {
                yield return word[start..place];
                (start, used) = (place, 0);
            }

            used += width;
            place += length;
        }

        yield return word[start..];
    }
}
