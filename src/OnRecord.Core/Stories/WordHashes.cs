using System.Runtime.CompilerServices;

namespace OnRecord.Stories;

/// <summary>Goes through the words of a text, letters, digits and underscores without regard to case, and gives a hash for each: the same in every run and on every machine.</summary>
internal ref struct WordHashes(ReadOnlySpan<char> text)
{
    private const ulong Seed = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>Where the present word begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the present word ends.</summary>
    public readonly int End => _next;

    /// <summary>The hash of the present word.</summary>
    public ulong Hash { get; private set; }

    /// <summary>The first character of the present word.</summary>
    public readonly char First => _text[Start];

    /// <summary>The hash of a word by itself.</summary>
    public static ulong Of(string word)
    {
        var reader = new WordHashes(word);
        return reader.Read() ? reader.Hash : 0;
    }

    /// <summary>Goes to the next word.</summary>
    /// <returns>False at the end.</returns>
    public bool Read()
    {
        while (_next < _text.Length && !IsWord(_text[_next]))
        {
            _next++;
        }

        Start = _next;
        var hash = Seed;
        while (_next < _text.Length && IsWord(_text[_next]))
        {
            hash = (hash ^ Small(_text[_next])) * Prime;
            _next++;
        }

        Hash = Mixed(hash);
        return _next > Start;
    }

    /// <summary>Spreads a hash over all bits (the finish of MurmurHash3), so that the smallest of many are a fair sample.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mixed(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWord(char sign) =>
        sign < 128 ? char.IsAsciiLetterOrDigit(sign) || sign == '_' : char.IsLetter(sign) || char.IsNumber(sign) || char.IsSurrogate(sign);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Small(char sign) =>
        sign < 128 ? (char.IsAsciiLetterUpper(sign) ? (char)(sign | 0x20) : sign) : char.ToLowerInvariant(sign);
}
