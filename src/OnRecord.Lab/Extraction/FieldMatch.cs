using System.Text;

namespace OnRecord.Lab.Extraction;

/// <summary>Compares titles and names: letters and digits count, their case does not.</summary>
public static class FieldMatch
{
    /// <summary>Small letters and digits, with single blanks in place of all else.</summary>
    public static string Folded(string? words)
    {
        var folded = new StringBuilder();
        foreach (var sign in words ?? "")
        {
            if (char.IsLetterOrDigit(sign) || char.IsSurrogate(sign))
            {
                folded.Append(char.ToLowerInvariant(sign));
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>Whether both are the same after folding.</summary>
    public static bool Same(string? one, string? other) => string.Equals(Folded(one), Folded(other), StringComparison.Ordinal);

    /// <summary>Whether both hold the same names.</summary>
    public static bool SameSet(IEnumerable<string> one, IEnumerable<string> other) => Set(one).SetEquals(Set(other));

    private static HashSet<string> Set(IEnumerable<string> names) => names.Select(Folded).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
}
