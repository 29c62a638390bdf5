using System.Text;

namespace OnRecord.Ingest;

/// <summary>Encodings by name, as web pages name them.</summary>
internal static class Encodings
{
    /// <summary>The encoding when nothing else is known and the bytes are not UTF-8.</summary>
    public const string Western = "windows-1252";

    /// <summary>UTF-8.</summary>
    public const string Utf8 = "utf-8";

    // UTF-7 is not among them and stays off. Where a page declares the narrow code, it means the wider one
    // (WHATWG Encoding Standard, section 4.2).
    private static readonly Dictionary<string, string> _aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = Utf8,
        ["unicode-1-1-utf-8"] = Utf8,
        ["us-ascii"] = Western,
        ["ascii"] = Western,
        ["iso-8859-1"] = Western,
        ["iso8859-1"] = Western,
        ["latin1"] = Western,
        ["l1"] = Western,
        ["cp1252"] = Western,
        ["iso-8859-9"] = "windows-1254",
        ["iso8859-9"] = "windows-1254",
        ["latin5"] = "windows-1254",
        ["cp1254"] = "windows-1254",
        ["cp1250"] = "windows-1250",
        ["cp1251"] = "windows-1251",
        ["iso-8859-11"] = "windows-874",
        ["tis-620"] = "windows-874",
        ["gb2312"] = "gb18030",
        ["gbk"] = "gb18030",
        ["x-gbk"] = "gb18030",
        ["windows-31j"] = "shift_jis",
    };

    private static readonly byte[] _sample = "<meta charset=\"Az09\">"u8.ToArray();

    /// <summary>
    /// The encoding that a page means by a name it gives itself; null for names nobody knows. A page whose own name for its
    /// encoding could be read as ASCII is not in UTF-16, whatever it says.
    /// </summary>
    public static string? Declared(string name)
    {
        var meant = _aliases.GetValueOrDefault(name, name);
        if (meant.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) || meant.Equals(Utf8, StringComparison.OrdinalIgnoreCase))
        {
            return Utf8;
        }

        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(meant);
        return encoding is not null && encoding.GetBytes("<meta charset=\"Az09\">").AsSpan().SequenceEqual(_sample) ? encoding.WebName : null;
    }

    /// <summary>The encoding of this web name.</summary>
    /// <exception cref="ArgumentException">There is none; the name did not come from here.</exception>
    public static Encoding Named(string name, DecoderFallback fallback) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, fallback)
        ?? Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, fallback);

    /// <summary>The encoding that a byte-order mark tells and how long the mark is; null without one.</summary>
    public static (string Name, int Length)? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => ("utf-32", 4),
        [0, 0, 0xFE, 0xFF, ..] => ("utf-32BE", 4),
        [0xFF, 0xFE, ..] => ("utf-16", 2),
        [0xFE, 0xFF, ..] => ("utf-16BE", 2),
        _ => null,
    };

    /// <summary>UTF-16 without a mark, told by where its NUL bytes stand; null when it is none.</summary>
    public static string? Wide(ReadOnlySpan<byte> bytes)
    {
        var even = 0;
        var odd = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] == 0)
            {
                _ = (at & 1) == 0 ? even++ : odd++;
            }
        }

        // In Latin text every second byte is NUL, in other scripts at least those of spaces and line feeds; stray NULs are fewer and anywhere.
        var enough = Math.Max(2, bytes.Length / 20);
        return (odd >= enough && odd > 20 * even) ? "utf-16"
            : (even >= enough && even > 20 * odd) ? "utf-16BE"
            : null;
    }
}
