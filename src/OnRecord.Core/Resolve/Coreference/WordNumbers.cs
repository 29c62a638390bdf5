namespace OnRecord.Resolve.Coreference;

/// <summary>Numbers for the words of an article, so that comparing them costs nothing.</summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The number of a word, a new one when it was not seen before.</summary>
    public int Of(string word)
    {
        if (!_numbers.TryGetValue(word, out var number))
        {
            _numbers[word] = number = _numbers.Count;
        }

        return number;
    }
}
