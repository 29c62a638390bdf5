namespace OnRecord.Language;

/// <summary>Web addresses that say what they are by their beginning.</summary>
internal static class Addresses
{
    private const string Closing = ".,;:!?'\"’”»)]}>*|";

    private static readonly string[] _beginnings = ["http://", "https://", "ftp://", "www.", "mailto:", "doi:10."];

    /// <summary>How long the address at a position is; 0 when there is none.</summary>
    public static int LengthAt(string text, int at, int end)
    {
        if (text[at] is not ('h' or 'H' or 'w' or 'W' or 'f' or 'F' or 'm' or 'd') || !Begins(text.AsSpan(at, end - at)))
        {
            return 0;
        }

        var to = at;
        while (to < end && !char.IsWhiteSpace(text[to]) && text[to] is not ('<' or '>' or '"' or '”' or '“'))
        {
            to++;
        }

        return Trimmed(text.AsSpan(at, to - at));
    }

    private static bool Begins(ReadOnlySpan<char> text)
    {
        foreach (var beginning in _beginnings)
        {
            if (text.Length > beginning.Length && text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The length without signs that end the sentence; a closing bracket stays when it was opened inside.</summary>
    private static int Trimmed(ReadOnlySpan<char> address)
    {
        var length = address.Length;
        var open = address.Count('(') - address.Count(')');
        while (length > 1 && Closing.Contains(address[length - 1], StringComparison.Ordinal))
        {
            if (address[length - 1] == ')' && open++ >= 0)
            {
                break;
            }

            length--;
        }

        return length;
    }
}
