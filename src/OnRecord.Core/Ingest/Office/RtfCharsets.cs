using System.Collections.Frozen;
using System.Text;

namespace OnRecord.Ingest.Office;

/// <summary>The code pages that fonts of RTF have.</summary>
internal static class RtfCharsets
{
    private static readonly FrozenDictionary<int, int> _pages = new Dictionary<int, int>
    {
        [77] = 10000,
        [128] = 932,
        [129] = 949,
        [134] = 936,
        [136] = 950,
        [161] = 1253,
        [162] = 1254,
        [163] = 1258,
        [177] = 1255,
        [178] = 1256,
        [186] = 1257,
        [204] = 1251,
        [222] = 874,
        [238] = 1250,
        [255] = 850,
    }.ToFrozenDictionary();

    /// <summary>The code page of a character set; 0 for that of the document.</summary>
    public static int PageOf(int charset) => _pages.GetValueOrDefault(charset);

    /// <summary>The name of a code page; windows-1252 for unknown ones.</summary>
    public static string NameOf(int page)
    {
        try
        {
            return page == 65001 ? Encodings.Utf8 : CodePagesEncodingProvider.Instance.GetEncoding(page)?.WebName ?? Encodings.Western;
        }
        catch (ArgumentException)
        {
            return Encodings.Western;
        }
    }
}
