namespace OnRecord.Language;

/// <summary>Faces made of signs, from <c>Data/emoticons.txt</c>.</summary>
internal static class Emoticons
{
    private const int Longest = 5;
    private const string Beginnings = ":;=<>^-(\\";

    private static readonly WordSet _faces = WordSet.Read("emoticons.txt");

    /// <summary>How long the face at a position is; 0 when there is none. No letter, digit or opening sign may follow it.</summary>
    public static int LengthAt(string text, int at, int end)
    {
        // Nearly all signs are neither; saying so early saves the look into the list.
        if (at + 1 >= end || !Beginnings.Contains(text[at], StringComparison.Ordinal) || char.IsWhiteSpace(text[at + 1]))
        {
            return 0;
        }

        for (var length = Math.Min(Longest, end - at); length > 1; length--)
        {
            if (_faces.Contains(text.AsSpan(at, length)) && IsFree(text, at + length, end))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Whether the token is a face.</summary>
    public static bool IsFace(ReadOnlySpan<char> token) => token.Length > 1 && Beginnings.Contains(token[0], StringComparison.Ordinal) && _faces.Contains(token);

    private static bool IsFree(string text, int at, int end) =>
        at == end || char.IsWhiteSpace(text[at]) || text[at] is '.' or ',' or '!' or '?' or '<';
}
