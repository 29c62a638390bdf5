using System.Collections.Immutable;
using System.Globalization;

namespace OnRecord.Ingest;

/// <summary>Tells files that are not text by their content, so that they are named in a rejection instead of read as text.</summary>
internal static class Signatures
{
    private static readonly ImmutableArray<(int Offset, byte[] Bytes, string Name)> _all = [.. WordList.Lines("Ingest", "signatures.txt").Where(line => line[0] != '.').Select(Parse)];

    private static readonly ImmutableArray<(string Extension, string Name)> _extensions =
        [.. WordList.Lines("Ingest", "signatures.txt").Where(line => line[0] == '.').Select(line => (line[..line.IndexOf(' ', StringComparison.Ordinal)], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]))];

    /// <summary>What the input is when no reader should see it; null when it is text.</summary>
    public static string? Of(Incoming input)
    {
        var bytes = input.FirstBytes;
        foreach (var (offset, signature, name) in _all)
        {
            if (bytes.Length >= offset + signature.Length && bytes.Slice(offset, signature.Length).SequenceEqual(signature))
            {
                return name;
            }
        }

        if (!IsText(input.Head))
        {
            return "binary file";
        }

        return HtmlSource.IsPage(input.Head) ? null : _extensions.FirstOrDefault(known => input.IsNamed(known.Extension)).Name;
    }

    // Of random bytes, one in eight is a control character; text has a few at most.
    private static bool IsText(string head)
    {
        var odd = 0;
        foreach (var sign in head)
        {
            odd += sign == '\uFFFD' || (char.IsControl(sign) && sign is not ('\t' or '\n' or '\v' or '\f' or '\r' or '\x1A' or '\x1B')) ? 1 : 0;
        }

        return odd < 4 || odd < head.Length / 20;
    }

    private static (int Offset, byte[] Bytes, string Name) Parse(string line)
    {
        var parts = line.Split(' ', 3);
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), Convert.FromHexString(parts[1]), parts[2]);
    }
}
