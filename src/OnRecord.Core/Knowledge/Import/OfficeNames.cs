namespace OnRecord.Knowledge.Import;

/// <summary>Tells the kind of an office by its name, with the titles that are known.</summary>
/// <param name="known">What is known.</param>
internal sealed class OfficeNames(Almanac known)
{
    private const int MostWords = 8;

    private readonly Dictionary<string, OfficeKind> _kinds = new(StringComparer.Ordinal);

    /// <summary>The kind of the longest known title that the name begins with: <c>Minister of Foreign Affairs of Norland</c>; Other when none is known.</summary>
    public OfficeKind Kind(string name)
    {
        if (!_kinds.TryGetValue(name, out var kind))
        {
            kind = _kinds[name] = Find(name);
        }

        return kind;
    }

    private OfficeKind Find(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(words.Length, MostWords); count > 0; count--)
        {
            if (known.Titles(string.Join(' ', words[..count])).FirstOrDefault(title => title.Office is not null)?.Office is { } office)
            {
                return office;
            }
        }

        return OfficeKind.Other;
    }
}
