using System.Text;
using System.Text.RegularExpressions;

namespace OnRecord.Ingest;

/// <summary>What a page says of its own encoding.</summary>
internal static partial class DeclaredEncoding
{
    // Browsers look at the first 1024 bytes; pages with long comments at the top put it later.
    private const int Reach = 4096;

    /// <summary>The name in the XML declaration or a meta element; null without one.</summary>
    public static string? InPage(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(Reach, bytes.Length)]);
        var match = Xml().Match(head) is { Success: true } xml ? xml : Meta().Match(head);
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex("""^\s*<\?xml[^>]*\sencoding\s*=\s*["'](?<name>[\w.:-]+)""", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Xml();

    [GeneratedRegex("""<meta\s[^>]*charset\s*=\s*["']?\s*(?<name>[\w.:-]+)""", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meta();
}
