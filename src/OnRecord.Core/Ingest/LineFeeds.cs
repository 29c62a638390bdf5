using System.Text;

namespace OnRecord.Ingest;

/// <summary>Makes every end of line a line feed. The text of a draft has no carriage returns.</summary>
internal static class LineFeeds
{
    /// <summary>The text with line feeds only, and the map back; the text itself when it has no others.</summary>
    public static (string Text, OffsetMap Map) Normalise(string text)
    {
        var next = text.AsSpan().IndexOf('\r');
        if (next < 0)
        {
            return (text, OffsetMap.Identity);
        }

        var made = new StringBuilder(text.Length);
        var map = new OffsetMapBuilder();
        var at = 0;
        while (next >= 0)
        {
            made.Append(text, at, next - at).Append('\n');
            map.Add(next - at, TextSpan.Between(at, next));
            var length = next + 1 < text.Length && text[next + 1] == '\n' ? 2 : 1;
            map.Add(1, new TextSpan(next, length));
            at = next + length;
            next = text.IndexOf('\r', at);
        }

        made.Append(text, at, text.Length - at);
        map.Add(text.Length - at, TextSpan.Between(at, text.Length));
        return (made.ToString(), map.ToMap());
    }
}
