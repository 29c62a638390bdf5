using System.Buffers;
using System.Text;

namespace OnRecord.Knowledge;

/// <summary>Texts on their way into an almanac, each stored once.</summary>
internal sealed class TextPool
{
    /// <summary>Bytes of the longest text; longer ones are cut between two characters.</summary>
    public const int Longest = (1 << 15) - 1;

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public TextPool() => At("");

    public byte[] Bytes => _bytes.WrittenSpan.ToArray();

    /// <summary>Where a text lies; 0 for none.</summary>
    public int At(string? text)
    {
        text ??= "";
        if (!_places.TryGetValue(text, out var place))
        {
            place = _places[text] = _bytes.WrittenCount;
            Append(Encoding.UTF8.GetBytes(text));
        }

        return place;
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        var length = Math.Min(text.Length, Longest);
        while (length < text.Length && (text[length] & 0xc0) == 0x80)
        {
            length--;
        }

        if (length < 0x80)
        {
            _bytes.Write([(byte)length]);
        }
        else
        {
            _bytes.Write([(byte)((length & 0x7f) | 0x80), (byte)(length >> 7)]);
        }

        _bytes.Write(text[..length]);
    }
}
