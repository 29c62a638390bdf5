using System.Globalization;

namespace OnRecord.Ingest.Exports;

/// <summary>Compares what a source says it holds with what is there.</summary>
internal sealed class CountCheck
{
    private const int MostNamed = 5;

    private readonly SortedSet<int> _seen = [];
    private int? _total;
    private int? _stated;

    /// <summary>A document said that it is number so of so many.</summary>
    public void Saw(string number, string total)
    {
        if (Number(number) is { } own)
        {
            _seen.Add(own);
            _total ??= Number(total);
        }
    }

    /// <summary>The source said how many documents it holds.</summary>
    public void Stated(int? count) => _stated ??= count;

    /// <summary>What does not fit, in a sentence; null when all does.</summary>
    /// <param name="found">How many documents were found.</param>
    public string? Mismatch(int found)
    {
        if (_seen.Count > 0)
        {
            // A download may be a part of a longer list, but a part has no gaps; one that begins at the first goes to the last.
            var last = _seen.Min == 1 && _total is { } total && (_stated is null || _stated == total) ? Math.Max(total, _seen.Max) : _seen.Max;
            var missing = last - _seen.Min + 1 - _seen.Count;
            if (missing > 0)
            {
                var named = Missing(last).Take(MostNamed).Select(number => number.ToString(CultureInfo.InvariantCulture));
                return $"it numbers its documents {_seen.Min} to {last}, and {missing} of them are not there: {string.Join(", ", named)}{(missing > MostNamed ? ", …" : "")}";
            }
        }

        return _stated is { } said && said != found ? $"it says that it holds {said} documents, and {found} were found" : null;
    }

    /// <summary>A number as exports write it, such as <c>2,968</c>; null for anything else.</summary>
    public static int? Number(string words) =>
        int.TryParse(string.Concat(words.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private IEnumerable<int> Missing(int last)
    {
        for (var number = _seen.Min; number <= last; number++)
        {
            if (!_seen.Contains(number))
            {
                yield return number;
            }
        }
    }
}
